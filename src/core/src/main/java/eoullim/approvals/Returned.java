package eoullim.approvals;

/** An approver has sent this version back and said why. */
public record Returned(String kind, String code, int version, String comment) {
}
