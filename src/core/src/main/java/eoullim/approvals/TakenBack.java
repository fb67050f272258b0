package eoullim.approvals;

/** Whoever asked has taken this version back before anybody decided. */
public record TakenBack(String kind, String code, int version) {
}
