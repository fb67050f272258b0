package eoullim.spaces;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing an inspection found in one cell.
 *
 * @param value what stands there
 * @param expected what would stand to reason, or what it clashes with; empty when nothing can be said
 */
public record Finding(FindingCode code, FacilityColumn column, String value, String expected) implements Serializable {

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(column);
        value = value == null ? "" : value;
        expected = expected == null ? "" : expected;
    }

    static Finding of(FindingCode code, FacilityColumn column, String value, Object expected) {
        return new Finding(code, column, value, String.valueOf(expected));
    }

    static Finding of(FindingCode code, FacilityColumn column, String value) {
        return new Finding(code, column, value, "");
    }
}
