package eoullim.worklist;

import eoullim.enrolment.PublicStatus;

/** The parts of the board, in the order staff look at them. */
public enum BoardPhase {
    /** 개강 준비: not begun yet. */
    BEFORE,
    /** 운영: classes are held. */
    RUNNING,
    /** 마무리: over, to be settled. */
    CLOSING,
    /** 끝난 강좌: settled or cancelled. */
    DONE;

    static BoardPhase of(BoardLine line) {
        if (line.status() == PublicStatus.CANCELLED) {
            return DONE;
        }
        if (line.status() == PublicStatus.ENDED) {
            return line.settled() ? DONE : CLOSING;
        }
        return line.daysToStart() > 0 ? BEFORE : RUNNING;
    }
}
