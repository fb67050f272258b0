package eoullim.spaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What staff have settled outlives every later import. */
class RoomTest {

    private final JudgedRow row = Facilities.judge(Facilities.room()).get(0);

    @Test
    void aRoomDoesNotDifferFromTheRowItCameFrom() {
        Room room = Room.imported("RM-0001", "SP-0001", row.facts(), row.hostsClasses());
        assertFalse(room.differsFrom(row.facts(), row.hostsClasses()));
        JudgedRow larger = Facilities.judge(Facilities.room().with(FacilityColumn.CAPACITY, "60")).get(0);
        assertTrue(room.differsFrom(larger.facts(), true));
    }

    @Test
    void theProposalIsFollowedUntilStaffSettleIt() {
        Room room = Room.imported("RM-0001", "SP-0001", row.facts(), false);
        room.follow("SP-0001", row.facts(), true);
        assertTrue(room.hostsClasses());
        room.settleHosting(false, true);
        room.follow("SP-0001", row.facts(), true);
        assertFalse(room.hostsClasses());
        assertFalse(room.differsFrom(row.facts(), true));
    }

    @Test
    void theDistrictIsFollowedUntilStaffSettleIt() {
        LearningSpace space = LearningSpace.imported("SP-0001", row.facts(), null);
        assertNull(space.districtCode());
        space.settle("4155040000");
        space.follow(row.facts(), "4155025000");
        assertEquals("4155040000", space.districtCode());
    }

    @Test
    void aRoomIsNamedWithItsBuildingButTheBuildingOnce() {
        assertEquals("공도읍행정복지센터 소회의실", card("공도읍행정복지센터 소회의실", "공도읍행정복지센터").label());
        assertEquals("안성시 평생학습관 강의실 201", card("강의실 201", "안성시 평생학습관").label());
    }

    private static RoomCard card(String name, String space) {
        return new RoomCard("RM-0001", name, space, null, null, null, null, null, "SP-0001", null, null, null, true, true);
    }
}
