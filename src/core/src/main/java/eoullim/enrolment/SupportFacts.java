package eoullim.enrolment;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a course's room and of what was made ready; held against what somebody needs before anything is typed.
 *
 * @param inRoom whether one goes somewhere
 * @param wheelchair null = not surveyed
 * @param lift null = not surveyed
 * @param floor as the register says it, for example 2층 or 지하 1층; null = not known
 */
record SupportFacts(boolean inRoom, Boolean wheelchair, Boolean lift, String floor, Map<SupportNeed, Ready> ready) {

    /** What staff have said about one need. */
    record Ready(boolean isReady, String note) implements Serializable {
    }

    SupportFacts {
        ready = ready.isEmpty() ? Map.of() : new EnumMap<>(ready);
    }

    List<SupportAnswer> answers() {
        return List.of(SupportNeed.values()).stream().map(this::answer).toList();
    }

    SupportAnswer answer(SupportNeed need) {
        Ready said = ready.get(need);
        if (need == SupportNeed.WHEELCHAIR && inRoom && said == null) {
            return wayIn();
        }
        if (said == null) {
            return new SupportAnswer(need, need == SupportNeed.WHEELCHAIR ? SupportState.READY : SupportState.UNKNOWN, need == SupportNeed.WHEELCHAIR ? "READY" : "ASK", null);
        }
        return new SupportAnswer(need, said.isReady() ? SupportState.READY : SupportState.MISSING, said.isReady() ? "READY" : "NOT_READY", said.note());
    }

    /** Up a stair without a lift nobody gets in a wheelchair, whatever the room is like. */
    private SupportAnswer wayIn() {
        boolean upstairs = floor != null && !floor.matches("\\s*(1|1층|1F|지상\\s*1층?)\\s*");
        if (upstairs && Boolean.FALSE.equals(lift)) {
            return new SupportAnswer(SupportNeed.WHEELCHAIR, SupportState.MISSING, "STAIRS", floor);
        }
        if (Boolean.FALSE.equals(wheelchair)) {
            return new SupportAnswer(SupportNeed.WHEELCHAIR, SupportState.MISSING, "NO_WHEELCHAIR", null);
        }
        if (wheelchair == null || upstairs && lift == null) {
            return new SupportAnswer(SupportNeed.WHEELCHAIR, SupportState.UNKNOWN, "UNKNOWN_ROOM", null);
        }
        return new SupportAnswer(SupportNeed.WHEELCHAIR, SupportState.READY, "READY", null);
    }
}
