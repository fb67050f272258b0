package eoullim.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every bundle of texts of the project, by its name without the language: {@code core/reason-people}, {@code portal/courses}. */
final class Bundles {

    private static final Pattern NAME = Pattern.compile("(.+)_(ko|en)\\.properties");

    private Bundles() {
    }

    /** One bundle in one language. */
    record Bundle(String module, String name, String language, Path path, Map<String, String> texts) {
        @Override
        public String toString() {
            return module + "/" + name + "_" + language;
        }
    }

    static Map<String, Bundle> in(String language, Consumer<String> complain) {
        Map<String, Bundle> found = new TreeMap<>();
        for (String module : new String[] {"core", "ui", "portal", "intranet"}) {
            Path folder = Tree.SRC.resolve(module).resolve("src/main/resources/texts");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.sorted().forEach(file -> {
                        Matcher name = NAME.matcher(file.getFileName().toString());
                        if (name.matches() && name.group(2).equals(language)) {
                            found.put(module + "/" + name.group(1), new Bundle(module, name.group(1), language, file, read(file, complain)));
                        }
                    });
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }

    static Map<String, Bundle> in(String language) {
        return in(language, complaint -> { });
    }

    /** All texts of a language by key; keys name their bundle, so no two bundles share one. */
    static Map<String, String> texts(String language) {
        Map<String, String> all = new TreeMap<>();
        in(language).values().forEach(bundle -> all.putAll(bundle.texts()));
        return all;
    }

    /** Reads as the sites do, and complains of a key that stands twice. */
    private static Map<String, String> read(Path file, Consumer<String> complain) {
        Map<String, String> texts = new LinkedHashMap<>();
        java.util.Properties reader = new java.util.Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    complain.accept(Tree.SRC.relativize(file) + " says " + key + " twice");
                }
                return super.put(key, value);
            }
        };
        try (var in = new java.io.InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            reader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(Tree.SRC.relativize(file) + " is not UTF-8", e);
        }
        return texts;
    }
}
