package eoullim.attendance;

import java.io.Serializable;
import java.util.List;

/** Everything that was said about one learner at one class session, the latest first. */
public record CellStory(ClassCard about, String applicationNumber, String name, AttendanceMark mark, List<MarkFact> facts)
        implements Serializable {

    /** The number of the fact that counts; 0 when nobody has said anything. */
    public long countingNo() {
        return MarkFold.counting(facts).map(MarkFact::no).orElse(0L);
    }
}
