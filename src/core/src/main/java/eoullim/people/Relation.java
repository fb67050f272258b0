package eoullim.people;

/** What a guardian is to a child. */
public enum Relation {
    /** 부모. */
    PARENT,
    /** 조부모. */
    GRANDPARENT,
    /** 그 밖의 법정대리인. */
    LEGAL_GUARDIAN
}
