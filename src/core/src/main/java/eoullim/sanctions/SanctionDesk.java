package eoullim.sanctions;

import eoullim.kernel.Clock;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.Typed;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where a citizen reads what was decided and objects. */
@Stateless
@RolesAllowed(Role.Names.CITIZEN)
public class SanctionDesk {

    private static final int PAGE = 10;
    private static final int LONGEST = 1000;

    @Inject
    private SanctionBook book;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;

    public Page<SanctionLine> mine(int page) {
        return book.of(callers.account(), page, PAGE);
    }

    /** @throws eoullim.kernel.Forbidden when it is somebody else's */
    public SanctionLine one(String number) {
        SanctionLine line = book.find(number).orElseThrow(() -> new NotFound("sanction", number));
        callers.mustBe(line.citizenNumber(), "sanction", number);
        return line;
    }

    /** @throws Rejected with WORDS_MISSING, or ANSWERED when there was an objection already */
    public void object(String number, String words) {
        one(number);
        String said = Typed.required(words, LONGEST, SanctionsReason.WORDS_MISSING, "words");
        if (!book.object(number, said, clock.now())) {
            throw new Rejected(SanctionsReason.ANSWERED);
        }
    }
}
