package eoullim.lottery;

/** Why a draw came to nothing. */
public enum VoidCause {
    /** 담당자가 거둠: with a reason that everybody reads. */
    CALLED_OFF,
    /** 명단이 달라짐: somebody stood in the ledger who was not in the published roster, or otherwise. */
    ROSTER_CHANGED,
    /** 자리가 달라짐: fewer seats were free than the published terms say. */
    SEATS_CHANGED,
    /** 마감이 미루어짐: the source speaks before the applications close now. */
    CLOSE_MOVED,
    /** 명단을 제때 확정하지 못함: the source had spoken before the roster was frozen. */
    FROZEN_LATE
}
