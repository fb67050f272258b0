package eoullim.courses;

/** 선정방법: how places are given. */
public enum SelectionMethod {
    /** 선착순: in the order in which applications were counted. */
    FIRST_COME,
    /** 추첨: drawn by lot when the window has closed. */
    LOTTERY,
    /** 심사: chosen by what applicants wrote. */
    SCREENING,
    /** 혼합: some places one way, some another. */
    MIXED
}
