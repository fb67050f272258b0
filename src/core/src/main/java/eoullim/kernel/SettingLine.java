package eoullim.kernel;

import java.io.Serializable;
import java.time.Instant;

/**
 * A setting as its readers see it.
 *
 * @param source where the value comes from, or null
 */
public record SettingLine(String name, int version, String value, SettingKind kind, String labelKo, String labelEn, SettingBasis basis,
                          String source, Instant changedAt, String changedBy) implements Serializable {

    /** The label in the reader's language. */
    public String label(String language) {
        return "ko".equals(language) ? labelKo : labelEn;
    }

    /** What it is about: the first word of its name. */
    public String group() {
        return name.substring(0, name.indexOf('.'));
    }
}
