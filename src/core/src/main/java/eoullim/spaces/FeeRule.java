package eoullim.spaces;

import java.util.List;

/** Whether it costs money and what it costs must fit each other. */
final class FeeRule implements RowRule {

    @Override
    public void judge(FacilityRow row, FacilityFacts facts, List<Finding> findings) {
        String fee = row.text(FacilityColumn.FEE);
        if (facts.charged() && fee.isEmpty()) {
            findings.add(Finding.of(FindingCode.FEE_MISSING, FacilityColumn.FEE, fee));
        }
        if (!facts.charged() && !fee.isEmpty() && !"0".equals(fee)) {
            findings.add(Finding.of(FindingCode.FEE_UNEXPECTED, FacilityColumn.FEE, fee, "N"));
        }
    }
}
