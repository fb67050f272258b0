package eoullim.spaces;

import java.util.List;

/** One thing to look at in a single row of an open-facility file. */
interface RowRule {

    void judge(FacilityRow row, FacilityFacts facts, List<Finding> findings);
}
