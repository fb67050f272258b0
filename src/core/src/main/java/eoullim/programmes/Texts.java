package eoullim.programmes;

/** What people type, as it is kept: without spaces around it. */
final class Texts {

    private Texts() {
    }

    static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
