package eoullim.programmes;

import eoullim.approvals.Approved;
import eoullim.approvals.Returned;
import eoullim.approvals.TakenBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears what approvers decide about programmes, in their transaction. */
@ApplicationScoped
class ProgrammeDecisions {

    static final String KIND = "PROGRAMME";

    @Inject
    private Designs designs;

    void approved(@Observes Approved decision) {
        if (KIND.equals(decision.kind())) {
            designs.get(decision.code()).approve(designs.version(decision.code(), decision.version()));
        }
    }

    void sentBack(@Observes Returned decision) {
        if (KIND.equals(decision.kind())) {
            Programme programme = designs.get(decision.code());
            designs.add(programme.sendBack(designs.version(decision.code(), decision.version())));
        }
    }

    void takenBack(@Observes TakenBack request) {
        if (KIND.equals(request.kind())) {
            Programme programme = designs.get(request.code());
            designs.add(programme.takeBack(designs.version(request.code(), request.version())));
        }
    }
}
