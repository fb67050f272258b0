package eoullim.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as addresses write them: {@code 2026-11-30}. */
public final class Days {

    private Days() {
    }

    /** Null when the text names no day. */
    public static LocalDate read(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
