package eoullim.people;

/** What kind of paper was looked at; it is handed back and never kept. */
public enum Paper {
    /** 주민등록증. */
    RESIDENT_CARD(true),
    /** 운전면허증. */
    DRIVING_LICENCE(true),
    /** 외국인등록증. */
    FOREIGN_CARD(true),
    /** 여권: says who, not where. */
    PASSPORT(false),
    /** 학생증: says who, not where. */
    STUDENT_CARD(false),
    /** 주민등록 등본·초본. */
    RESIDENT_REGISTER(true);

    private final boolean tellsResidence;

    Paper(boolean tellsResidence) {
        this.tellsResidence = tellsResidence;
    }

    public boolean tellsResidence() {
        return tellsResidence;
    }
}
