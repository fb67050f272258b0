package eoullim.programmes;

import eoullim.kernel.Fraction;
import eoullim.kernel.Rejected;
import eoullim.kernel.Won;

/** What the fields of a design can hold; told beside the field that was too small. */
final class Limits {

    static final long MOST_WON = 10_000_000;

    private Limits() {
    }

    static String text(String typed, int length, String field) {
        String text = Texts.stripped(typed);
        if (text.length() > length) {
            throw new Rejected(ProgrammesReason.TEXT_TOO_LONG, length).at(field);
        }
        return text;
    }

    static void won(Won typed, String field) {
        if (typed.amount() > MOST_WON) {
            throw new Rejected(ProgrammesReason.MONEY_WRONG, MOST_WON).at(field);
        }
    }

    static void rate(Fraction typed) {
        if (typed.num() == 0) {
            throw new Rejected(ProgrammesReason.RATE_WRONG).at("minimumRate");
        }
    }
}
