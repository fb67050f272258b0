package eoullim.lottery;

import eoullim.kernel.Reason;

/** Why a step of a draw is not taken. */
public enum LotteryReason implements Reason {
    /** This round gives its seats in another way. */
    ROUND_NOT_DRAWN,
    /** A draw of this round is under way. */
    GOING_ALREADY,
    /** Nobody waits for a draw any more: there is nothing to draw again. */
    NOBODY_WAITS,
    /** The public source must be named. */
    SOURCE_MISSING,
    /** The source must speak after the close; details: the close. */
    SOURCE_BEFORE_CLOSE,
    /** The source has spoken already: whoever chose it could know it. */
    SOURCE_PAST,
    /** The source has not spoken yet; details: when. */
    SOURCE_NOT_YET,
    /** What the source said must be typed. */
    SOURCE_EMPTY,
    /** The two typings say different things. */
    SOURCE_DIFFERS,
    /** A later draw, and one after the close, says why it is needed. */
    REASON_MISSING,
    /** Somebody else has changed this draw meanwhile. */
    STATE_CHANGED,
    /** Applications have not closed yet; details: the close. */
    NOT_CLOSED,
    /** It was drawn already; nobody draws twice. */
    ALREADY_DRAWN,
    /** A course that is to be drawn together has no such round of the caller's; details: its code. */
    COMPANION_WRONG,
    /** Applications have closed: the order of wishes stays as it is. */
    RANK_CLOSED,
    /** A number out of range; details: from, to. */
    NUMBER_WRONG
}
