package eoullim.catalogue;

import eoullim.enrolment.PublicStatus;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reader asks the catalogue: words, chosen options, an order and a page. Every question is a value, so that "the same
 * without the district" is a method and not a form.
 *
 * @param words what was typed, never null
 * @param chosen the options of each filter, only those that are set
 * @param page from 1
 */
public record CatalogueQuery(String words, Map<Filter, Set<String>> chosen, Sorting sorting, int page) {

    /** Nobody types more; what is longer is cut, not refused. */
    private static final int LONGEST_WORDS = 80;

    /** Everything on the shelf. */
    public static final CatalogueQuery ALL = new CatalogueQuery("", Map.of(), Sorting.CLOSING, 1);

    /** What one can apply for now or soon. */
    public static final CatalogueQuery APPLICABLE = ALL.with(Filter.STATUS, PublicStatus.OPEN.name())
            .with(Filter.STATUS, PublicStatus.WAITLIST_OPEN.name()).with(Filter.STATUS, PublicStatus.UPCOMING.name());

    public CatalogueQuery {
        words = words == null ? "" : shortened(words.strip());
        chosen = chosen.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        page = Math.max(1, page);
    }

    /** Words and options as one text; order and page do not belong to it. */
    public String text() {
        return QuestionText.of(this);
    }

    /** The question that {@link #text} wrote. */
    public static CatalogueQuery read(String text) {
        return QuestionText.read(text);
    }

    public boolean hasWords() {
        return !words.isEmpty();
    }

    public boolean isNarrowed() {
        return hasWords() || !chosen.isEmpty();
    }

    public Set<String> chosen(Filter filter) {
        return chosen.getOrDefault(filter, Set.of());
    }

    public boolean has(Filter filter, String option) {
        return chosen(filter).contains(option);
    }

    public CatalogueQuery with(Filter filter, String option) {
        Set<String> options = new LinkedHashSet<>(chosen(filter));
        options.add(option);
        return choosing(filter, options);
    }

    public CatalogueQuery without(Filter filter, String option) {
        Set<String> options = new LinkedHashSet<>(chosen(filter));
        options.remove(option);
        return choosing(filter, options);
    }

    /** The same question with this filter lifted. */
    public CatalogueQuery without(Filter filter) {
        return choosing(filter, Set.of());
    }

    /** The same question with only this option of the filter. */
    public CatalogueQuery only(Filter filter, String option) {
        return choosing(filter, Set.of(option));
    }

    public CatalogueQuery withWords(String other) {
        Sorting fit = other.isBlank() ? (sorting == Sorting.FITTING ? Sorting.CLOSING : sorting) : (sorting == Sorting.CLOSING ? Sorting.FITTING : sorting);
        return new CatalogueQuery(other, chosen, fit, 1);
    }

    public CatalogueQuery sortedBy(Sorting other) {
        return new CatalogueQuery(words, chosen, other, 1);
    }

    public CatalogueQuery onPage(int number) {
        return new CatalogueQuery(words, chosen, sorting, number);
    }

    private CatalogueQuery choosing(Filter filter, Set<String> options) {
        Map<Filter, Set<String>> changed = new EnumMap<>(Filter.class);
        changed.putAll(chosen);
        changed.put(filter, options);
        return new CatalogueQuery(words, changed, sorting, 1);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_WORDS ? text : text.substring(0, LONGEST_WORDS);
    }
}
