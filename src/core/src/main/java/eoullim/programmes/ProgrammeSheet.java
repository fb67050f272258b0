package eoullim.programmes;

import eoullim.approvals.CaseLine;
import eoullim.organisations.InstitutionCard;
import java.io.Serializable;
import java.util.List;

/**
 * One programme: its current version, its history and what whoever looks may do next.
 *
 * @param revision to be handed back when saving, so that nobody writes over somebody else
 * @param design the current version
 * @param missing what is still needed before it can be handed in
 * @param cases what became of the versions that were handed in, latest first
 */
public record ProgrammeSheet(String code, InstitutionCard institution, ProgrammeStatus status, int currentVersion, Integer approvedVersion,
                             int revision, Design design, List<ProgrammesReason> missing, List<VersionLine> versions, List<CaseLine> cases,
                             boolean mayEdit, boolean mayTakeBack, boolean mayRevise, boolean mayRetire, boolean mayOpenCourse) implements Serializable {

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** The comment the current version answers, or null. */
    public CaseLine returned() {
        return status == ProgrammeStatus.RETURNED && !cases.isEmpty() ? cases.get(0) : null;
    }

    /** The request nobody has decided yet, or null. */
    public CaseLine waiting() {
        return status == ProgrammeStatus.SUBMITTED && !cases.isEmpty() ? cases.get(0) : null;
    }

    /** What became of one version, or null when it was never handed in. */
    public CaseLine caseOf(int version) {
        return cases.stream().filter(line -> line.version() == version).findFirst().orElse(null);
    }
}
