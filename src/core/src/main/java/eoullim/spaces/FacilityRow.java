package eoullim.spaces;

import java.util.Map;

/**
 * One row of an open-facility file as it stands there.
 *
 * @param line the line of the file in which the row begins, from 1
 * @param cells how many cells it has
 * @param headers how many the header has
 */
record FacilityRow(int line, int cells, int headers, Map<FacilityColumn, String> values) {

    FacilityRow {
        values = Map.copyOf(values);
    }

    String raw(FacilityColumn column) {
        return values.getOrDefault(column, "");
    }

    /** The cell with single blanks only and none at its ends. */
    String text(FacilityColumn column) {
        return raw(column).strip().replaceAll("\\s+", " ");
    }
}
