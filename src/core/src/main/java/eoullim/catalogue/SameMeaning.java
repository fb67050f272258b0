package eoullim.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Words for the same thing: what people say beside what a title says, and the English of it (catalogue/same-meaning.txt). */
final class SameMeaning {

    private static final String FILE = "/catalogue/same-meaning.txt";

    private final Map<String, List<String>> others;

    SameMeaning() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(SameMeaning.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            others = read(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word itself and every word of its lines. */
    List<String> of(String word) {
        return others.getOrDefault(word.toLowerCase(Locale.ROOT), List.of(word));
    }

    private static Map<String, List<String>> read(Stream<String> lines) {
        Map<String, List<String>> all = new HashMap<>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            List<String> group = Stream.of(line.split(",")).map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
            for (String word : group) {
                List<String> known = all.computeIfAbsent(word, fresh -> new ArrayList<>(List.of(fresh)));
                group.stream().filter(other -> !known.contains(other)).forEach(known::add);
            }
        });
        return all;
    }
}
