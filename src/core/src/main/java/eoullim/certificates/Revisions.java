package eoullim.certificates;

import eoullim.completion.CompletionRevised;
import eoullim.completion.Outcome;
import eoullim.kernel.Clock;
import eoullim.people.Callers;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** When a decision is revised and the course turns out not completed, the certificate that rested on it is taken back at once. */
@Dependent
class Revisions {

    @Inject
    private Certificates certificates;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;
    @Inject
    private Event<CertificateRevoked> revoked;

    void takeBack(@Observes CompletionRevised revision) {
        if (revision.outcome() == Outcome.NOT_COMPLETED) {
            certificates.of(List.of(revision.applicationNumber())).stream().filter(Certificate::isValid).forEach(paper -> {
                paper.revoke(revision.reason(), clock.now(), callers.account());
                revoked.fire(new CertificateRevoked(paper.number(), paper.citizenNumber(), paper.paper().content().courseTitle(),
                        revision.reason()));
            });
        }
    }
}
