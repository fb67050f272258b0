package eoullim.certificates;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Who of a course may be handed a certificate. */
public record IssueSheet(String courseCode, String courseTitle, String institutionName, LocalDate startsOn, LocalDate endsOn,
        List<IssueLine> lines) implements Serializable {

    public long issuable() {
        return lines.stream().filter(IssueLine::isIssuable).count();
    }

    public long issued() {
        return lines.size() - issuable();
    }
}
