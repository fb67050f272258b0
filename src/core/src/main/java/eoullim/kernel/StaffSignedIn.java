package eoullim.kernel;

/** A member of staff has come in. */
public record StaffSignedIn(String account) {
}
