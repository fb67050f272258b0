package eoullim.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions in an address, of which one can be changed while the others stay: what pagers, filter chips and sort links
 * are made of. Always taken apart and put together again, never pasted.
 */
public final class Query {

    private static final String PAGE = "page";

    private final String path;
    private final Map<String, List<String>> values;

    private Query(String path, Map<String, List<String>> values) {
        this.path = path;
        this.values = values;
    }

    public static Query of(String path, String queryString) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (queryString != null) {
            for (String pair : queryString.split("&")) {
                int cut = pair.indexOf('=');
                String name = decoded(cut < 0 ? pair : pair.substring(0, cut));
                if (!name.isEmpty()) {
                    values.computeIfAbsent(name, any -> new ArrayList<>()).add(cut < 0 ? "" : decoded(pair.substring(cut + 1)));
                }
            }
        }
        return new Query(path, values);
    }

    /** One value in place of whatever stood there; changing a condition goes back to the first page. */
    public Query with(String name, Object value) {
        Map<String, List<String>> changed = copy();
        changed.put(name, List.of(String.valueOf(value)));
        return new Query(path, name.equals(PAGE) ? changed : withoutPage(changed));
    }

    public Query without(String name) {
        Map<String, List<String>> changed = copy();
        changed.remove(name);
        return new Query(path, withoutPage(changed));
    }

    /** The same place with none of its conditions. */
    public Query bare() {
        return new Query(path, Map.of());
    }

    public String first(String name) {
        return values.getOrDefault(name, List.of("")).get(0);
    }

    private Map<String, List<String>> copy() {
        return new LinkedHashMap<>(values);
    }

    private static Map<String, List<String>> withoutPage(Map<String, List<String>> values) {
        values.remove(PAGE);
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    /** The address, fit for an href. */
    @Override
    public String toString() {
        var address = new StringBuilder(path);
        values.forEach((name, all) -> all.forEach(value -> address
                .append(address.indexOf("?") < 0 ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8)).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return address.toString();
    }
}
