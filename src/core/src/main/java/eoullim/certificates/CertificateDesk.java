package eoullim.certificates;

import eoullim.kernel.PublicAddress;
import eoullim.kernel.Role;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A citizen's own certificates. */
@Stateless
@RolesAllowed(Role.Names.CITIZEN)
public class CertificateDesk {

    @Inject
    private Certificates certificates;
    @Inject
    private CertificateDocument document;
    @Inject
    private Callers callers;
    @Inject
    private PublicAddress address;

    /** All I was ever handed, the latest first. */
    public List<MyCertificate> mine() {
        String site = address.base();
        return certificates.heldBy(callers.account()).stream().map(paper -> mine(paper.paper(), site)).toList();
    }

    /** The paper itself. */
    public byte[] pdf(String number) {
        Certificate paper = certificates.get(number);
        callers.mustBe(paper.citizenNumber(), "certificate", number);
        return document.pdf(List.of(paper.printable()), address.base());
    }

    private static MyCertificate mine(CertificatePaper paper, String site) {
        CertificateContent content = paper.content();
        return new MyCertificate(paper.number(), content.kind(), paper.status(), content.courseTitle(), content.institutionName(),
                content.periodFrom(), content.periodTo(), content.attendedMinutes(), content.totalMinutes(), content.issuedOn(),
                Token.grouped(paper.token()), site + "/verify/" + paper.token());
    }
}
