package eoullim.lottery;

/** What becomes of seats that are fewer than a party whose turn it is. */
public enum PartyRule {
    /** 다음 분에게: the next in line takes them, the party stays first in the waiting list. */
    PASS,
    /** 남겨 두기: they stay empty for the party until enough are free. */
    HOLD
}
