package eoullim.ui;

import java.util.Map;

/**
 * A status said three times: in a word, in a shape and in a colour, so that it is never told by colour alone. The word is the
 * enum's text ({@code status.PublicStatus.OPEN}); shape and hue go by the constant's name and are the same on both sites.
 */
public record Sign(String key, String tone, String mark) {

    private static final Sign UNKNOWN = new Sign("", "grey", "square");

    private static final Map<String, Sign> BY_NAME = Map.ofEntries(
            // being prepared
            sign("PREPARING", "grey", "hollow"), sign("DRAFT", "grey", "hollow"), sign("PLANNED", "grey", "hollow"), sign("PREPARED", "grey", "hollow"),
            // somebody has to decide
            sign("SUBMITTED", "rice", "square"), sign("REQUESTED", "rice", "square"), sign("PENDING", "rice", "square"),
            sign("IN_REVIEW", "rice", "square"), sign("DRAW_PENDING", "rice", "square"), sign("PRELIMINARY", "rice", "square"),
            sign("READY", "rice", "square"), sign("FROZEN", "rice", "square"),
            // not yet
            sign("UPCOMING", "rice", "dashed"), sign("AHEAD", "rice", "dashed"), sign("SCHEDULED", "rice", "dashed"), sign("WAITING", "rice", "dashed"), sign("QUEUED", "rice", "dashed"),
            sign("OFFERED", "rice", "dashed"), sign("UNKNOWN", "rice", "dashed"), sign("AWAITING", "rice", "dashed"),
            // open, good
            sign("OPEN", "paddy", "dot"), sign("WAITLIST_OPEN", "paddy", "ring"), sign("APPROVED", "paddy", "dot"),
            sign("ENROLLED", "paddy", "dot"), sign("SELECTED", "paddy", "dot"), sign("CONFIRMED", "paddy", "dot"),
            sign("COMPLETED", "paddy", "dot"), sign("PRESENT", "paddy", "dot"), sign("ACTIVE", "paddy", "dot"),
            sign("PUBLISHED", "paddy", "dot"), sign("ISSUED", "paddy", "dot"), sign("VALID", "paddy", "dot"),
            sign("FINAL", "paddy", "dot"), sign("REVISED", "paddy", "ring"),
            sign("CREATED", "paddy", "dot"), sign("DRAWN", "paddy", "dot"), sign("IN_FORCE", "paddy", "dot"),
            // hurry
            sign("CLOSING_SOON", "rope", "triangle"), sign("AT_RISK", "rope", "triangle"), sign("LATE", "rope", "triangle"),
            sign("RETURNED", "rope", "triangle"), sign("OVERDUE", "rope", "triangle"), sign("EARLY_LEAVE", "rope", "triangle"),
            sign("LOCKED", "rope", "triangle"), sign("UNMARKED", "rope", "triangle"),
            // no more
            sign("FULL", "grey", "square"), sign("CLOSED", "grey", "square"), sign("ENDED", "grey", "square"),
            sign("EXCUSED", "grey", "ring"), sign("SUPERSEDED", "grey", "square"), sign("SUSPENDED", "grey", "square"),
            sign("WITHDRAWN", "grey", "cross"), sign("EXPIRED", "grey", "square"), sign("SETTLING", "grey", "square"),
            sign("NOT_COMPLETED", "grey", "square"), sign("NOT_SELECTED", "grey", "square"), sign("DECLINED", "grey", "cross"),
            sign("OFFER_EXPIRED", "grey", "square"), sign("FINISHED", "grey", "square"), sign("RETIRED", "grey", "square"),
            sign("REPLACED", "grey", "square"), sign("UNCHANGED", "grey", "ring"), sign("OVER", "grey", "square"), sign("CHANGED", "rice", "square"),
            // going on
            sign("RUNNING", "sky", "ring"), sign("ATTENDING", "sky", "ring"), sign("IN_PROGRESS", "sky", "ring"), sign("HELD", "sky", "ring"),
            // not to be
            sign("CANCELLED", "danger", "cross"), sign("CLASS_CANCELLED", "danger", "cross"), sign("REJECTED", "danger", "cross"), sign("REVOKED", "danger", "cross"),
            sign("VOID", "danger", "cross"), sign("ABSENT", "danger", "cross"), sign("FAILED", "danger", "cross"), sign("REFUSED", "danger", "cross"), sign("DENIED", "danger", "cross"));

    /** The sign of a status; one that nobody drew yet is grey and still has its word. */
    public static Sign of(Enum<?> status) {
        if (status == null) {
            return UNKNOWN;
        }
        Sign drawn = BY_NAME.getOrDefault(status.name(), UNKNOWN);
        return new Sign("status." + status.getDeclaringClass().getSimpleName() + "." + status.name(), drawn.tone, drawn.mark);
    }

    static boolean isDrawn(Enum<?> status) {
        return BY_NAME.containsKey(status.name());
    }

    private static Map.Entry<String, Sign> sign(String name, String tone, String mark) {
        return Map.entry(name, new Sign("", tone, mark));
    }

    public String getKey() {
        return key;
    }

    public String getTone() {
        return tone;
    }

    public String getMark() {
        return mark;
    }
}
