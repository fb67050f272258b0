package eoullim.portal.courses;

import eoullim.catalogue.CatalogueQuery;
import eoullim.catalogue.Filter;
import eoullim.catalogue.Sorting;
import eoullim.ui.PageNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question to the catalogue as an address, and back: {@code /courses?q=영어&time=EVENING&fee=FREE}. */
public final class CourseAddress {

    static final String PATH = "/courses";
    private static final Pattern LIST = Pattern.compile("https?://([^/]+)(/courses\\?[\\x21-\\x7e]*)");
    private static final String CODE = "[A-Z0-9-]{1,20}";

    private CourseAddress() {
    }

    /** What an address asks. Options that do not exist are left out: an old link shows more, never an error. */
    static CatalogueQuery read(Map<String, String[]> parameters) {
        Map<Filter, Set<String>> chosen = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            Set<String> options = new LinkedHashSet<>();
            Stream.of(parameters.getOrDefault(name(filter), new String[0])).filter(option -> exists(filter, option)).forEach(options::add);
            chosen.put(filter, options);
        }
        return new CatalogueQuery(first(parameters, "q"), chosen, sorting(parameters), PageNumber.of(first(parameters, "page")));
    }

    /** The address of a question, in one order whatever the order of choosing was. */
    public static String of(CatalogueQuery query, String view) {
        StringBuilder address = new StringBuilder(PATH);
        add(address, "q", query.words());
        for (Filter filter : Filter.values()) {
            new TreeSet<>(query.chosen(filter)).forEach(option -> add(address, name(filter), option));
        }
        if (query.sorting() != usual(query.words())) {
            add(address, "sort", query.sorting().name());
        }
        add(address, "view", "list".equals(view) ? "" : view);
        add(address, "page", query.page() > 1 ? Integer.toString(query.page()) : "");
        return address.toString();
    }

    static String name(Filter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** The list a reader comes from, conditions and page included, when it is one of this very site; else the whole list. */
    static String cameFrom(String referer, String host) {
        if (referer == null || host == null) {
            return PATH;
        }
        Matcher list = LIST.matcher(referer);
        return list.matches() && list.group(1).equals(host) ? list.group(2) : PATH;
    }

    /** The month an address names, or nothing. */
    static YearMonth month(Map<String, String[]> parameters) {
        return parsed(first(parameters, "month"), YearMonth::parse);
    }

    /** The day an address names, or nothing. */
    static LocalDate day(Map<String, String[]> parameters) {
        return parsed(first(parameters, "day"), LocalDate::parse);
    }

    private static <T> T parsed(String text, Function<String, T> parser) {
        try {
            return text.startsWith("20") ? parser.apply(text) : null;
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    private static boolean exists(Filter filter, String option) {
        return filter.isOpenEnded() ? option.matches(CODE) : filter.options().contains(option);
    }

    /** Words are sorted by how well they fit, unless the reader says otherwise. */
    private static Sorting sorting(Map<String, String[]> parameters) {
        String asked = first(parameters, "sort");
        return Stream.of(Sorting.values()).filter(each -> each.name().equals(asked)).findFirst().orElse(usual(first(parameters, "q")));
    }

    private static Sorting usual(String words) {
        return words.isBlank() ? Sorting.CLOSING : Sorting.FITTING;
    }

    private static void add(StringBuilder address, String name, String value) {
        if (value != null && !value.isEmpty()) {
            address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
