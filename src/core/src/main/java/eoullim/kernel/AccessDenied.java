package eoullim.kernel;

/** Somebody asked for what is not theirs. Kept even though the use case rolls back. */
public record AccessDenied(String account, String kind, String code) {
}
