package eoullim.programmes;

import java.io.Serializable;
import java.time.Instant;

/** One programme as lists show it. */
public record ProgrammeLine(String code, String title, String institutionCode, ProgrammeStatus status, int currentVersion,
                            Integer approvedVersion, ProgrammeSubField subField, CourseKind kind, AudienceKind audienceKind, long tuition,
                            int sessions, int capacity, Instant changedAt, String changedByName) implements Serializable {

    /** A new version is being written while courses are still opened from the approved one. */
    public boolean isBeingRevised() {
        return approvedVersion != null && status != ProgrammeStatus.APPROVED && status != ProgrammeStatus.RETIRED;
    }
}
