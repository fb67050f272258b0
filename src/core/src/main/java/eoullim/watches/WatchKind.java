package eoullim.watches;

/** Of what somebody wants to be told. */
public enum WatchKind {
    /** 접수 시작: applications of a course open. */
    OPENING,
    /** 빈자리: a seat of a full course frees. */
    SEAT,
    /** 찾던 강좌: a course like this is announced. */
    SEARCH,
    /** 다시 열림: the programme of a course is held again. */
    PROGRAMME
}
