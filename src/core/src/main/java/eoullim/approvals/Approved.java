package eoullim.approvals;

/** An approver has decided in favour of this version. */
public record Approved(String kind, String code, int version) {
}
