package eoullim.records;

import eoullim.completion.Working;
import java.io.Serializable;
import java.util.List;

/**
 * A citizen's own course: every class session, the marks so far and what they come to.
 *
 * @param working as decided, or with the marks of now
 * @param preliminary whether a preliminary decision has been made
 */
public record MyCourse(RecordLine line, List<MySession> sessions, Working working, boolean preliminary) implements Serializable {

    /** Minutes still lacking for completion. */
    public int lacking() {
        return Math.max(0, working.neededMinutes() - working.attendedMinutes());
    }
}
