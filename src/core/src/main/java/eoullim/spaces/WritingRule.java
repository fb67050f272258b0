package eoullim.spaces;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Slips of the pen: blanks, a letter that differs, a kind that contradicts the name, an odd telephone number. */
final class WritingRule implements RowRule {

    /** Sports that kinds and names of facilities speak of; a kind naming one must not meet a name naming only others. */
    private static final List<String> SPORTS =
            List.of("테니스", "족구", "축구", "풋살", "야구", "농구", "배드민턴", "탁구", "게이트볼", "배구", "골프", "수영");
    private static final int SHORTEST_COMPARED = 5;
    private static final String PHONE = "0\\d{1,2}-\\d{3,4}-\\d{4}|1\\d{3}-\\d{4}";

    @Override
    public void judge(FacilityRow row, FacilityFacts facts, List<Finding> findings) {
        Stream.of(FacilityColumn.NAME, FacilityColumn.PLACE).filter(column -> !row.raw(column).equals(row.text(column)))
                .forEach(column -> findings.add(Finding.of(FindingCode.BLANKS, column, row.raw(column), row.text(column))));
        if (isOneLetterOff(compact(facts.name()), compact(facts.place()))) {
            findings.add(Finding.of(FindingCode.NAME_UNLIKE_PLACE, FacilityColumn.NAME, facts.name(), facts.place()));
        }
        otherSport(facts).ifPresent(sport ->
                findings.add(Finding.of(FindingCode.KIND_UNLIKE_NAME, FacilityColumn.KIND, facts.kind(), sport)));
        if (facts.phone() != null && !facts.phone().matches(PHONE)) {
            findings.add(Finding.of(FindingCode.PHONE_ODD, FacilityColumn.PHONE, facts.phone()));
        }
    }

    private static boolean isOneLetterOff(String name, String place) {
        if (place.length() < SHORTEST_COMPARED || name.length() < place.length() || name.contains(place)) {
            return false;
        }
        return IntStream.range(0, place.length()).filter(i -> place.charAt(i) != name.charAt(i)).count() == 1;
    }

    private static Optional<String> otherSport(FacilityFacts facts) {
        if (facts.kind() == null || SPORTS.stream().noneMatch(facts.kind()::contains)
                || SPORTS.stream().anyMatch(sport -> facts.kind().contains(sport) && facts.name().contains(sport))) {
            return Optional.empty();
        }
        return SPORTS.stream().filter(facts.name()::contains).findFirst();
    }

    private static String compact(String text) {
        return text.replace(" ", "");
    }
}
