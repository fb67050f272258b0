package eoullim.programmes;

/** 교육방법구분, as the national course standard names it. */
public enum DeliveryMode {
    /** 대면: in a room. */
    ONSITE,
    /** 온라인. */
    ONLINE,
    /** 혼합: partly in a room, partly online. */
    BLENDED,
    /** 통신: by post. */
    CORRESPONDENCE,
    /** 모바일. */
    MOBILE;

    /** Whether learners come to a room. */
    public boolean needsRoom() {
        return this == ONSITE || this == BLENDED;
    }
}
