package eoullim.programmes;

/** One version as it was, to be read. */
public record VersionSheet(String code, String institutionCode, int no, boolean frozen, Design design) {
}
