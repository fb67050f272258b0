package eoullim.spaces;

import java.io.Serializable;
import java.math.BigDecimal;

/** One row of the staff's list of rooms. */
public record RoomLine(String code, String name, String spaceCode, String spaceName, SpaceKind spaceKind, String districtCode,
                       String facilityKind, Integer capacity, BigDecimal area, boolean hostsClasses, boolean hostingSettled,
                       boolean bookable, boolean invented) implements Serializable {

    static RoomLine of(Room room, LearningSpace space) {
        RoomFacts facts = room.facts();
        SpaceCard in = space.card();
        return new RoomLine(facts.code(), facts.name(), in.code(), in.name(), in.kind(), in.districtCode(), facts.facilityKind(),
                facts.capacity(), facts.area(), facts.hostsClasses(), facts.hostingSettled(), facts.bookable(), facts.invented());
    }
}
