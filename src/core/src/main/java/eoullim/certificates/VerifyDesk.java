package eoullim.certificates;

import eoullim.kernel.Clock;
import eoullim.kernel.Correlation;
import eoullim.kernel.Rejected;
import eoullim.kernel.Settings;
import eoullim.people.Names;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether a certificate is real: open to everybody who holds the code on it. */
@Stateless
@PermitAll
public class VerifyDesk {

    @Inject
    private Certificates certificates;
    @Inject
    private Misses misses;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * What may be told of the certificate with this code, or nothing: a wrong code and an impossible one are not told apart.
     *
     * @param typed as it was scanned, or typed from paper
     */
    public Optional<VerifiedCertificate> verify(String typed) {
        String address = String.valueOf(Correlation.address());
        Instant now = clock.glance();
        String token = Token.read(typed);
        Optional<Certificate> found = Token.isPossible(token) ? certificates.withToken(token) : Optional.empty();
        if (found.isEmpty()) {
            // Only who guesses is slowed down: a true code is told even to an address that many people share.
            int minutes = settings.number("verify.miss_minutes");
            if (misses.tooMany(address, now, settings.number("verify.miss_limit"), Duration.ofMinutes(minutes))) {
                throw new Rejected(CertificatesReason.TOO_MANY_MISSES, minutes);
            }
            misses.note(address, now);
        }
        return found.map(paper -> told(paper.paper()));
    }

    private static VerifiedCertificate told(CertificatePaper paper) {
        CertificateContent content = paper.content();
        return new VerifiedCertificate(paper.number(), content.kind(), paper.status(), Names.masked(content.holderName()),
                content.courseTitle(), content.institutionName(), content.periodFrom(), content.periodTo(), content.issuedOn());
    }
}
