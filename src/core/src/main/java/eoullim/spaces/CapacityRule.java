package eoullim.spaces;

import java.math.BigDecimal;
import java.util.List;

/** How many people a room holds must fit its area; courts and pitches are only asked whether they are too full. */
record CapacityRule(FacilityLimits limits, boolean hostsClasses) implements RowRule {

    @Override
    public void judge(FacilityRow row, FacilityFacts facts, List<Finding> findings) {
        if (facts.capacity() == null || facts.capacity() == 0) {
            findings.add(Finding.of(FindingCode.CAPACITY_MISSING, FacilityColumn.CAPACITY, row.text(FacilityColumn.CAPACITY)));
        }
        if (facts.area() == null || facts.area().signum() == 0) {
            findings.add(Finding.of(FindingCode.AREA_MISSING, FacilityColumn.AREA, row.text(FacilityColumn.AREA)));
        }
        if (findings.stream().noneMatch(found -> found.code() == FindingCode.CAPACITY_MISSING
                || found.code() == FindingCode.AREA_MISSING)) {
            weigh(BigDecimal.valueOf(facts.capacity()), facts, findings);
        }
    }

    private void weigh(BigDecimal people, FacilityFacts facts, List<Finding> findings) {
        String told = facts.people();
        if (facts.area().compareTo(limits.leastArea().multiply(people)) < 0) {
            findings.add(Finding.of(FindingCode.CAPACITY_HIGH, FacilityColumn.CAPACITY, told, limits.leastArea().toPlainString()));
        }
        if (hostsClasses && facts.area().compareTo(limits.mostArea().multiply(people)) > 0) {
            findings.add(Finding.of(FindingCode.CAPACITY_LOW, FacilityColumn.CAPACITY, told, limits.mostArea().toPlainString()));
        }
    }
}
