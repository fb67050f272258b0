package eoullim.programmes;

import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Programmes as the rooms above read them. */
@ApplicationScoped
public class Programmes {

    @Inject
    private Designs designs;

    /** Whose programme it is, whatever has become of it: asked before anything else is told of it. */
    public String institutionOf(String code) {
        return designs.get(code).institutionCode();
    }

    /** The version courses are opened from. */
    public ProgrammeCard approved(String code) {
        Programme programme = designs.get(code);
        if (!programme.isOfUse()) {
            throw new Rejected(ProgrammesReason.NOT_APPROVED, code);
        }
        return card(programme, programme.approvedVersion());
    }

    /** The code of the institution's approved programme of this title; titles that stand twice give the earlier one. */
    public String approvedCode(String institutionCode, String title) {
        return designs.approvedCode(institutionCode, title).orElseThrow(() -> new NotFound("programme", title));
    }

    /** The version a course keeps to, whatever has become of the programme since. */
    public ProgrammeCard version(String code, int no) {
        return card(designs.get(code), no);
    }

    private ProgrammeCard card(Programme programme, int no) {
        Design design = designs.version(programme.code(), no).design();
        return new ProgrammeCard(programme.code(), no, programme.institutionCode(), design.outline(), design.audience(), design.shape(),
                design.fees(), design.minimumRate(), design.sessions());
    }
}
