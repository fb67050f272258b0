package eoullim.intranet.intake;

import eoullim.courses.ApplicationChannel;
import eoullim.enrolment.EnrolmentReason;
import eoullim.kernel.Rejected;
import eoullim.people.CallerOffice;
import eoullim.people.Paper;
import java.io.Serializable;
import java.util.Arrays;

/** Which papers staff looked at while somebody stood before them; none by telephone. */
public class PapersSeen implements Serializable {

    private Paper identity;
    private Paper residence;

    void mustBeSeen(ApplicationChannel channel) {
        if (channel == ApplicationChannel.PHONE && (identity != null || residence != null)) {
            throw new Rejected(EnrolmentReason.NOTHING_SEEN_BY_PHONE).at(identity == null ? "residence" : "identity");
        }
    }

    void note(CallerOffice office, String citizen) {
        if (identity != null) {
            office.saw(citizen, false, identity);
        }
        if (residence != null) {
            office.saw(citizen, true, residence);
        }
    }

    public Paper[] getIdentities() {
        return Paper.values();
    }

    public Paper[] getResidences() {
        return Arrays.stream(Paper.values()).filter(Paper::tellsResidence).toArray(Paper[]::new);
    }

    public Paper getIdentity() {
        return identity;
    }

    public void setIdentity(Paper identity) {
        this.identity = identity;
    }

    public Paper getResidence() {
        return residence;
    }

    public void setResidence(Paper residence) {
        this.residence = residence;
    }
}
