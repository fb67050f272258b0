package eoullim.spaces;

import java.util.List;

/**
 * A row after inspection.
 *
 * @param facts null when the row is wrong
 * @param districtCode the 읍면동 on which address and coordinates agree; null when they do not, until staff decide
 * @param hostsClasses whether the rules propose that a class can be held there
 */
record JudgedRow(FacilityRow row, FacilityFacts facts, String districtCode, boolean hostsClasses, List<Finding> findings) {

    JudgedRow {
        findings = List.copyOf(findings);
    }

    boolean isWrong() {
        return facts == null;
    }
}
