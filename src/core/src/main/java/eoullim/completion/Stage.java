package eoullim.completion;

/** Where a course stands between its first class and its certificates. */
public enum Stage {
    /** 교육 중: classes are still to come. */
    RUNNING,
    /** 출석 빠짐: it is over, and marks are missing. */
    UNMARKED,
    /** 판정할 차례: it is over, every mark is there, nothing is decided. */
    READY,
    /** 예비 판정: worked out, not yet final. */
    PRELIMINARY,
    /** 확정: decided for good. */
    FINAL
}
