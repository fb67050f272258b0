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

    public SelectionMethod[] getMethods() {
        return SelectionMethod.values();
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
