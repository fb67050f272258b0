package eoullim.intranet.rounds;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.SelectionMethod;
import eoullim.enrolment.AudienceRule;
import eoullim.enrolment.SameAgain;
import eoullim.enrolment.SupportNeed;
import eoullim.enrolment.UnusedQuota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What there is to choose from. */
@Named
@ApplicationScoped
public class RoundChoices {

    /** What a round can be carried through with: choosing by review has no desk yet, so nobody is led into it. */
    public SelectionMethod[] getMethods() {
        return new SelectionMethod[] {SelectionMethod.FIRST_COME, SelectionMethod.LOTTERY, SelectionMethod.MIXED};
    }

    public ApplicationChannel[] getChannels() {
        return ApplicationChannel.values();
    }

    public AudienceRule[] getGroups() {
        return AudienceRule.values();
    }

    public UnusedQuota[] getUnused() {
        return UnusedQuota.values();
    }

    public SupportNeed[] getNeeds() {
        return SupportNeed.values();
    }

    public SameAgain[] getAgain() {
        return SameAgain.values();
    }
}
