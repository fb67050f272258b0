package eoullim.spaces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where one can learn in the city, for everybody. */
@Stateless
@PermitAll
public class SpaceDesk {

    @Inject
    private Rooms rooms;

    /** The spaces of a 읍면동 with their rooms that can host a class; null means the whole city. */
    public List<LearningPlace> places(String districtCode) {
        Map<String, List<RoomFacts>> roomsOf = new LinkedHashMap<>();
        Map<String, SpaceCard> cards = new LinkedHashMap<>();
        for (Object[] pair : rooms.hosting()) {
            SpaceCard space = ((LearningSpace) pair[1]).card();
            if (districtCode == null || districtCode.equals(space.districtCode())) {
                cards.putIfAbsent(space.code(), space);
                roomsOf.computeIfAbsent(space.code(), code -> new ArrayList<>()).add(((Room) pair[0]).facts());
            }
        }
        return cards.values().stream().map(card -> new LearningPlace(card, roomsOf.get(card.code()))).toList();
    }

    /** How many rooms that can host a class each 읍면동 has; one without any is absent. */
    public Map<String, Long> roomsByDistrict() {
        return rooms.hostingByDistrict();
    }
}
