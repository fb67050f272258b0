package eoullim.programmes;

import eoullim.kernel.Fraction;
import eoullim.kernel.Refusals;
import eoullim.kernel.Won;

/** What the fields of a design can hold; told beside the field that was too small. */
final class Limits {

    static final long MOST_WON = 10_000_000;

    private Limits() {
    }

    static String text(String typed, int length, String field, Refusals wrong) {
        String text = Texts.stripped(typed);
        wrong.when(text.length() > length, field, ProgrammesReason.TEXT_TOO_LONG, length);
        return text;
    }

    static void won(Won typed, String field, Refusals wrong) {
        wrong.when(typed.amount() > MOST_WON, field, ProgrammesReason.MONEY_WRONG, MOST_WON);
    }

    static void rate(Fraction typed, Refusals wrong) {
        wrong.when(typed.num() == 0, "minimumRate", ProgrammesReason.RATE_WRONG);
    }
}
