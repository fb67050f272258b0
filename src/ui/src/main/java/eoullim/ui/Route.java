package eoullim.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short address and the page behind it: {@code new Route("/courses/{code}", "/courses/course.xhtml")}. A name in braces
 * stands for one part of the path and arrives at the page as a parameter.
 */
public final class Route {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    /** What may stand for a name: letters, figures and a few marks. Anything else is no address of ours. */
    private static final String PART = "([\\\\p{L}\\\\p{N}._~-]{1,80})";

    private final String pattern;
    private final String page;
    private final Pattern regex;
    private final List<String> names = new ArrayList<>();

    public Route(String pattern, String page) {
        this.pattern = pattern;
        this.page = page;
        Matcher name = NAME.matcher(pattern);
        while (name.find()) {
            names.add(name.group(1));
        }
        this.regex = Pattern.compile(pattern.replaceAll("\\{\\w+}", PART));
    }

    public String page() {
        return page;
    }

    /** The parameters in the path, if it is one of this route's. */
    Optional<Map<String, String>> match(String path) {
        Matcher found = regex.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), URLDecoder.decode(found.group(i + 1), StandardCharsets.UTF_8));
        }
        return Optional.of(values);
    }

    /** The address for these parameters, which are taken out of the map; nothing if one is missing. */
    Optional<String> address(String viewId, Map<String, List<String>> parameters) {
        if (!page.equals(viewId) || !names.stream().allMatch(name -> hasOne(parameters.get(name)))) {
            return Optional.empty();
        }
        String address = pattern;
        for (String name : names) {
            address = address.replace("{" + name + "}",
                    URLEncoder.encode(parameters.remove(name).get(0), StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return Optional.of(address);
    }

    private static boolean hasOne(List<String> values) {
        return values != null && values.size() == 1 && values.get(0) != null && !values.get(0).isEmpty();
    }
}
