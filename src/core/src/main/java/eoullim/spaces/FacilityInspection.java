package eoullim.spaces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges the rows of an open-facility file: reads every cell, then holds each row against common sense, against the map of the
 * city and against the other rows. It decides nothing that only people can decide: where address and coordinates disagree it
 * leaves the 읍면동 open and says why.
 */
final class FacilityInspection {

    private final FacilityLimits limits;
    private final List<HostingRule> hosting;
    private final List<RowRule> rules;
    private final PlaceOnMap map;

    FacilityInspection(FacilityLimits limits, Gazetteer gazetteer, List<HostingRule> hosting) {
        this.limits = limits;
        this.hosting = List.copyOf(hosting);
        this.map = new PlaceOnMap(gazetteer);
        this.rules = List.of(new OpeningRule(), new FeeRule(), new WritingRule());
    }

    /** The rows in the order of the file, each with what was found in it. */
    List<JudgedRow> judge(List<FacilityRow> rows) {
        Map<String, Integer> firstLines = new HashMap<>();
        List<JudgedRow> alone = rows.stream().map(row -> judge(row, firstLines)).toList();
        Comparison comparison = new Comparison(alone);
        return alone.stream().map(judged -> withFindings(judged, comparison.of(judged))).toList();
    }

    private JudgedRow judge(FacilityRow row, Map<String, Integer> firstLines) {
        FacilityReading reading = new FacilityReading(row);
        FacilityFacts facts = reading.facts().orElse(null);
        List<Finding> findings = new ArrayList<>(reading.findings());
        if (facts != null && !facts.providerCode().equals(limits.provider())) {
            findings.add(Finding.of(FindingCode.OTHER_PROVIDER, FacilityColumn.PROVIDER_CODE, facts.providerCode(), limits.provider()));
            facts = null;
        }
        if (facts != null) {
            Integer first = firstLines.putIfAbsent(facts.key(), row.line());
            if (first != null) {
                findings.add(Finding.of(FindingCode.DUPLICATE, FacilityColumn.NAME, facts.name(), first));
                facts = null;
            }
        }
        if (facts == null) {
            return new JudgedRow(row, null, null, false, findings);
        }
        boolean hosts = hosting.stream().anyMatch(rule -> rule.fits(row));
        for (RowRule rule : rules) {
            rule.judge(row, facts, findings);
        }
        new CapacityRule(limits, hosts).judge(row, facts, findings);
        return new JudgedRow(row, facts, map.district(facts, findings), hosts, findings);
    }

    private static JudgedRow withFindings(JudgedRow judged, List<Finding> more) {
        List<Finding> all = new ArrayList<>(judged.findings());
        all.addAll(more);
        return new JudgedRow(judged.row(), judged.facts(), judged.districtCode(), judged.hostsClasses(), all);
    }
}
