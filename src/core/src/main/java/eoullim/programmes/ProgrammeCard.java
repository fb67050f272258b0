package eoullim.programmes;

import eoullim.kernel.Fraction;
import java.io.Serializable;
import java.util.List;

/** What the rooms above need to know about one version of a programme. */
public record ProgrammeCard(String code, int version, String institutionCode, Outline outline, Audience audience, ClassShape shape,
                            Fees fees, Fraction minimumRate, List<PlannedSession> sessions) implements Serializable {

    public String title() {
        return outline.title();
    }

    public int sessionCount() {
        return sessions.size();
    }
}
