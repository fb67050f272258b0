package eoullim.worklist;

import eoullim.enrolment.PublicStatus;

/** The ways staff look at the courses of a term. */
public enum BoardView {
    /** 전체. */
    ALL,
    /** 준비 중: not published. */
    PREPARING,
    /** 접수: opening soon or taking applications. */
    APPLICATIONS,
    /** 개강 2주 안: not begun, the first session within two weeks. */
    STARTING,
    /** 미달 위험: about to begin with too few learners. */
    AT_RISK,
    /** 교육 중. */
    RUNNING,
    /** 마무리: over, not settled. */
    TO_SETTLE,
    /** 폐강. */
    CANCELLED;

    boolean shows(BoardLine line) {
        return switch (this) {
            case ALL -> true;
            case PREPARING -> line.status() == PublicStatus.PREPARING;
            case APPLICATIONS -> line.status() == PublicStatus.UPCOMING || line.status() == PublicStatus.FULL || line.status().takesApplications();
            case STARTING -> line.startsWithin(BoardLine.SOON_DAYS);
            case AT_RISK -> line.isAtRisk();
            case RUNNING -> line.status() == PublicStatus.RUNNING;
            case TO_SETTLE -> line.status() == PublicStatus.ENDED && !line.settled();
            case CANCELLED -> line.status() == PublicStatus.CANCELLED;
        };
    }
}
