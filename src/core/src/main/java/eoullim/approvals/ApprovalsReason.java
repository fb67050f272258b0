package eoullim.approvals;

import eoullim.kernel.Reason;

/** Why a request or a decision was refused. */
public enum ApprovalsReason implements Reason {
    /** Somebody has decided, or the request was taken back. */
    ALREADY_DECIDED,
    /** Whoever asks does not decide. */
    OWN_REQUEST,
    /** Sending back without saying why helps nobody. */
    COMMENT_MISSING,
    /** A comment holds 2,000 characters, a note to the approver 1,000. */
    TEXT_TOO_LONG,
    /** Only whoever asked takes a request back. */
    NOT_YOUR_REQUEST
}
