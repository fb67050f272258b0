package eoullim.worklist;

/** Kinds of what may wait for somebody, in the order in which they are read. */
public enum Task {
    /** 결재: others' requests to decide on. */
    APPROVALS,
    /** 반려된 프로그램: sent back to whoever asked. */
    RETURNED_PROGRAMMES,
    /** 공개할 강좌: planned, not shown to citizens yet. */
    COURSES_TO_PUBLISH,
    /** 접수 시작: applications open today or tomorrow. */
    APPLICATIONS_OPENING,
    /** 공개할 추첨: applications close within two weeks, or have closed, and nobody has been told how seats are drawn. */
    DRAWS_TO_PUBLISH,
    /** 추첨: the public figure has been announced. */
    DRAWS_TO_CARRY_OUT,
    /** 모자란 강좌: begin within a week with fewer learners than they need. */
    COURSES_TOO_SMALL,
    /** 오늘 수업 */
    CLASSES_TODAY,
    /** 비어 있는 출석부: held, not marked. */
    ROLLS_UNMARKED,
    /** 이수 판정: ended, not decided. */
    COMPLETIONS,
    /** 수료증 발급: decided, not issued. */
    CERTIFICATES,
    /** 잠긴 계정 */
    LOCKED_ACCOUNTS,
    /** 임시 값: settings that nobody replaced. */
    PLACEHOLDERS
}
