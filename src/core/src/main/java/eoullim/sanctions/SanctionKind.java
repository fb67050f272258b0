package eoullim.sanctions;

/** What follows from staying away without a word. */
public enum SanctionKind {
    /** 주의: written, nothing else. */
    CAUTION,
    /** 신청 제한: no applications for a while. */
    BAN
}
