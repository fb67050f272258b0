package eoullim.programmes;

/** Who applies. */
public enum AudienceKind {
    /** 개인강좌: each learner applies. */
    INDIVIDUAL,
    /** 단체강좌: a group applies as one. */
    GROUP
}
