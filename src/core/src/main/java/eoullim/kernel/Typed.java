package eoullim.kernel;

/** Reads what people type into a field: trimmed, and nothing instead of blanks. */
public final class Typed {

    private Typed() {
    }

    public static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** @throws Rejected for this reason, told beside the field, when nothing was typed */
    public static String required(String typed, Reason reason, String field) {
        String text = orNull(typed);
        if (text == null) {
            throw new Rejected(reason).at(field);
        }
        return text;
    }

    /** @throws Rejected for this reason, told beside the field, when nothing was typed or more than the field can hold */
    public static String required(String typed, int longest, Reason reason, String field) {
        String text = required(typed, reason, field);
        if (text.length() > longest) {
            throw new Rejected(KernelReason.OUT_OF_RANGE, longest).at(field);
        }
        return text;
    }

    /** @throws Rejected told beside the field, when more was typed than the field can hold */
    public static String orNull(String typed, int longest, String field) {
        String text = orNull(typed);
        if (text != null && text.length() > longest) {
            throw new Rejected(KernelReason.OUT_OF_RANGE, longest).at(field);
        }
        return text;
    }

    /** Whether the text may be one of our codes: those are ASCII, and the database refuses to compare anything else with them. */
    public static boolean mayBeCode(String text) {
        return text != null && text.matches("[A-Za-z0-9-]{1,40}");
    }
}
