package eoullim.spaces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eoullim.kernel.CityOpens;
import eoullim.kernel.DemoCityLoads;
import eoullim.kernel.Numbers;
import eoullim.kernel.SeedFile;
import eoullim.organisations.InstitutionCard;
import eoullim.organisations.Institutions;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.apache.commons.csv.CSVRecord;

/**
 * The first rooms of the register. A new city gets those that are publicly known; a demonstration gets invented ones beside them
 * and then imports the real open-data file of the city through the importer of the product.
 */
@Stateless
@PermitAll
public class SpaceFoundation {

    private static final String OPEN_FACILITIES = "anseong_open_facilities_20240910.csv";

    @Inject
    private Rooms rooms;
    @Inject
    private Institutions institutions;
    @Inject
    private FacilityImport imports;
    @Inject
    private Numbers numbers;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void found(@Observes @Priority(30) CityOpens opening) {
        if (rooms.isEmpty()) {
            add(SeedFile.rows("data/rooms.csv"), false);
        }
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(@Observes @Priority(130) DemoCityLoads demo) {
        add(SeedFile.rows("demo/rooms.csv"), true);
        imports.carryOut(OPEN_FACILITIES, SeedFile.bytes("demo/" + OPEN_FACILITIES));
    }

    private void add(List<CSVRecord> rows, boolean invented) {
        Map<String, LearningSpace> spaces = new HashMap<>(rooms.spacesOfInstitutions());
        for (CSVRecord row : rows) {
            LearningSpace space = spaces.computeIfAbsent(row.get("institution"), this::space);
            Room room = Room.ofInstitution(roomCode(), space.code(), row.get("name"), row.get("floor"),
                    row.get("capacity") == null ? null : Integer.valueOf(row.get("capacity")), invented);
            if (invented) {
                room.survey(yes(row, "wheelchair"), yes(row, "lift"), null);
            }
            rooms.add(room);
        }
    }

    private LearningSpace space(String institution) {
        InstitutionCard card = institutions.card(institution);
        LearningSpace space = LearningSpace.ofInstitution("SP-%04d".formatted(numbers.next("space")), card.nameKo(), card.code(),
                card.districtCode(), card.roadAddress());
        rooms.add(space);
        return space;
    }

    private String roomCode() {
        return "RM-%04d".formatted(numbers.next("room"));
    }

    private static boolean yes(CSVRecord row, String column) {
        return "yes".equals(row.get(column));
    }
}
