package eoullim.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words of offices, and what a citizen would say instead: {@code rules/jargon.txt}. */
final class Jargon {

    private static final Map<Pattern, String> WORDS = words();

    private Jargon() {
    }

    /** What should be said otherwise in a text, and how. */
    static List<String> in(String text) {
        return WORDS.entrySet().stream().filter(word -> word.getKey().matcher(text).find())
                .map(word -> "“" + word.getKey() + "” → " + word.getValue()).toList();
    }

    private static Map<Pattern, String> words() {
        Map<Pattern, String> words = new LinkedHashMap<>();
        try (InputStream in = Jargon.class.getResourceAsStream("/rules/jargon.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains("→")).forEach(line -> {
                String[] pair = line.split("→", 2);
                words.put(Pattern.compile(pair[0].strip()), pair[1].strip());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
