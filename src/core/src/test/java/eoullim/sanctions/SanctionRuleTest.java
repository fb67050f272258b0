package eoullim.sanctions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.kernel.Fraction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SanctionRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final SanctionRule rule = new SanctionRule(LocalDate.of(2026, 1, 1), new Fraction(1, 2), 1, 30, true);

    @Test
    void half_is_enough_and_less_is_not() {
        assertTrue(rule.isBroken(3, 6));
        assertFalse(rule.isBroken(3, 7));
        assertFalse(rule.isBroken(0, 0));
    }

    @Test
    void first_a_caution_then_a_ban_of_thirty_days() {
        assertEquals(new SanctionRule.Consequence(SanctionKind.CAUTION, TODAY, null), rule.follows(0, TODAY, null));
        assertEquals(new SanctionRule.Consequence(SanctionKind.BAN, TODAY, LocalDate.of(2026, 12, 21)), rule.follows(1, TODAY, null));
    }

    @Test
    void a_ban_during_a_ban_begins_when_that_ends() {
        SanctionRule.Consequence next = rule.follows(2, TODAY, LocalDate.of(2026, 12, 1));
        assertEquals(LocalDate.of(2026, 12, 2), next.beginsOn());
        assertEquals(LocalDate.of(2026, 12, 31), next.endsOn());
    }

    @Test
    void without_cautions_the_first_case_bars() {
        assertEquals(SanctionKind.BAN, new SanctionRule(rule.from(), rule.share(), 0, 30, true).follows(0, TODAY, null).kind());
    }
}
