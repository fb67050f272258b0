package eoullim.spaces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds the rows of a file against each other: figures that belong to a whole site, one place under two spellings. */
final class Comparison {

    private static final int SHORTEST_COMPARED = 4;

    private final Map<String, List<JudgedRow>> sameSite;
    private final Map<String, Map<String, Long>> spellings;

    Comparison(List<JudgedRow> rows) {
        List<JudgedRow> good = rows.stream().filter(row -> !row.isWrong()).toList();
        sameSite = good.stream().collect(Collectors.groupingBy(row -> row.facts().placeKey()));
        spellings = good.stream().filter(row -> !row.facts().address().isEmpty())
                .collect(Collectors.groupingBy(row -> row.facts().address(),
                        Collectors.groupingBy(row -> row.facts().place(), LinkedHashMap::new, Collectors.counting())));
    }

    List<Finding> of(JudgedRow row) {
        List<Finding> findings = new ArrayList<>();
        if (!row.isWrong()) {
            sharedFigures(row, findings);
            usualSpelling(row).ifPresent(spelling -> findings.add(
                    Finding.of(FindingCode.PLACE_SPELLED_OTHERWISE, FacilityColumn.PLACE, row.facts().place(), spelling)));
        }
        return findings;
    }

    private void sharedFigures(JudgedRow row, List<Finding> findings) {
        FacilityFacts facts = row.facts();
        if (facts.area() == null || facts.area().signum() == 0) {
            return;
        }
        List<FacilityFacts> equalArea = sameSite.get(facts.placeKey()).stream().map(JudgedRow::facts)
                .filter(other -> other != facts && other.area() != null && other.area().compareTo(facts.area()) == 0).toList();
        long sameCapacity = equalArea.stream().filter(other -> Objects.equals(other.capacity(), facts.capacity())).count();
        if (sameCapacity < equalArea.size()) {
            findings.add(Finding.of(FindingCode.AREA_SHARED, FacilityColumn.AREA,
                    facts.area().stripTrailingZeros().toPlainString() + " ㎡", equalArea.size() + 1));
        } else if (sameCapacity > 0 && !row.hostsClasses()) {
            findings.add(Finding.of(FindingCode.FIGURES_SHARED, FacilityColumn.CAPACITY,
                    facts.people(), sameCapacity + 1));
        }
    }

    /** How most rows of the same address spell the place, when this row spells it otherwise. */
    private Optional<String> usualSpelling(JudgedRow row) {
        String mine = row.facts().place();
        Map<String, Long> here = spellings.getOrDefault(row.facts().address(), Map.of());
        return here.entrySet().stream().filter(other -> isAnotherSpelling(mine, other.getKey()))
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .filter(other -> other.getValue() > here.get(mine) || isAfter(here, mine, other))
                .map(Map.Entry::getKey);
    }

    /** Of two spellings equally often, the one that comes first in the file counts as usual. */
    private static boolean isAfter(Map<String, Long> here, String mine, Map.Entry<String, Long> other) {
        List<String> order = List.copyOf(here.keySet());
        return other.getValue().equals(here.get(mine)) && order.indexOf(mine) > order.indexOf(other.getKey());
    }

    private static boolean isAnotherSpelling(String one, String other) {
        String a = compact(one);
        String b = compact(other);
        return !one.equals(other) && Math.min(a.length(), b.length()) >= SHORTEST_COMPARED && (a.contains(b) || b.contains(a));
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s()\\[\\]]", "");
    }
}
