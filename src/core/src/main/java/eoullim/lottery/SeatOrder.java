package eoullim.lottery;

/** Which seat somebody takes who may take both; it changes who else gets one, so it is named before anybody applies. */
public enum SeatOrder {
    /** 배정 자리부터: a seat kept for the group first, then an open one. */
    QUOTA_FIRST,
    /** 모두의 자리부터: an open seat first, then one kept for the group. */
    OPEN_FIRST
}
