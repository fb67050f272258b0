package eoullim.sanctions;

import eoullim.kernel.Reason;

/** Why a sanction is not decided, objected to or lifted. */
public enum SanctionsReason implements Reason {
    /** The marks no longer make it a case, or it was decided already. */
    NO_CASE,
    /** Whoever is concerned reads why. */
    WORDS_MISSING,
    /** It was answered already. */
    ANSWERED,
    /** A rule begins on a day that is still to come, and not on the day of another. */
    RULE_DAY_WRONG,
    /** The numbers of a rule do not fit. */
    RULE_NUMBERS_WRONG
}
