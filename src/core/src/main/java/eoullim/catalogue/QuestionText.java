package eoullim.catalogue;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words and options of a question as one text, {@code q=영어&time=EVENING}: as they stand in an address, always in the same order. */
public final class QuestionText {

    private static final int LONGEST = 1_000;
    private static final String CODE = "[A-Z0-9-]{1,20}";

    private QuestionText() {
    }

    public static String of(CatalogueQuery query) {
        StringBuilder text = new StringBuilder();
        add(text, "q", query.words());
        for (Filter filter : Filter.values()) {
            new TreeSet<>(query.chosen(filter)).forEach(option -> add(text, name(filter), option));
        }
        return text.toString();
    }

    /** What does not exist is left out: an old question asks for more, never an error. */
    public static CatalogueQuery read(String text) {
        String words = "";
        Map<Filter, Set<String>> chosen = new EnumMap<>(Filter.class);
        for (String pair : text == null || text.length() > LONGEST ? new String[0] : text.split("&")) {
            int cut = pair.indexOf('=');
            String name = cut < 0 ? pair : pair.substring(0, cut);
            String value = cut < 0 ? "" : decoded(pair.substring(cut + 1));
            if (name.equals("q")) {
                words = value;
            }
            for (Filter filter : Filter.values()) {
                if (name(filter).equals(name) && (filter.isOpenEnded() ? value.matches(CODE) : filter.options().contains(value))) {
                    chosen.computeIfAbsent(filter, none -> new LinkedHashSet<>()).add(value);
                }
            }
        }
        return new CatalogueQuery(words, chosen, Sorting.CLOSING, 1);
    }

    private static String name(Filter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? "" : "&").append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
