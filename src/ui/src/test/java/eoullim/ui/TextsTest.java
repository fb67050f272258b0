package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern ASKED_BY_PAGE = Pattern.compile("t(?:\\[|\\.of\\()'([a-z][\\w.-]*[\\w])'");
    private static final Pattern ASKED_BY_CODE = Pattern.compile("\"((?:ui|problem|settings|gallery)\\.[\\w.-]*\\w)\"");

    @Test
    void everyKeyIsThereInBothLanguagesWithTheSamePlaces() throws IOException {
        for (String bundle : bundles()) {
            Properties korean = read(bundle + "_ko");
            Properties english = read(bundle + "_en");
            assertEquals(new TreeSet<>(korean.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()), bundle);
            for (String key : korean.stringPropertyNames()) {
                assertFalse(korean.getProperty(key).isBlank() || english.getProperty(key).isBlank(), key + " is empty");
                assertEquals(places(korean.getProperty(key)), places(english.getProperty(key)), key);
            }
        }
    }

    @Test
    void everyTextThatAPageOrAClassAsksForIsWritten() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".xhtml") || file.toString().endsWith(".java")) {
                    Pattern asked = file.toString().endsWith(".java") ? ASKED_BY_CODE : ASKED_BY_PAGE;
                    asked.matcher(Files.readString(file)).results().map(found -> found.group(1)).filter(key -> !key.endsWith(".html") && !isWritten(key)).forEach(missing::add);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextThatAPageOfASiteAsksForIsWritten() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String site : List.of("portal", "intranet")) {
            Path home = Path.of("..", site, "src/main");
            for (String tongue : List.of("ko", "en")) {
                Set<String> written = new TreeSet<>();
                for (Path texts : List.of(home.resolve("resources/texts"), RESOURCES.resolve("texts"), Path.of("../core/src/main/resources/texts"))) {
                    written.addAll(keys(texts, tongue));
                }
                try (Stream<Path> pages = Files.walk(home.resolve("webapp"))) {
                    for (Path page : pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                        ASKED_BY_PAGE.matcher(Files.readString(page)).results().map(found -> found.group(1))
                                .filter(key -> !written.contains(key)).forEach(key -> missing.add(site + " " + tongue + " " + key));
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static Set<String> keys(Path folder, String tongue) throws IOException {
        Set<String> keys = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(one -> one.toString().endsWith("_" + tongue + ".properties")).toList()) {
                    var texts = new Properties();
                    try (var in = Files.newBufferedReader(file)) {
                        texts.load(in);
                    }
                    keys.addAll(texts.stringPropertyNames());
                }
            }
        }
        return keys;
    }

    private static boolean isWritten(String key) {
        return !Texts.in(Tongue.KO, key).equals(key) && !Texts.in(Tongue.EN, key).equals(key);
    }

    @Test
    void placesAreFilledAndParticlesFollow() {
        assertEquals("3단계 중 2단계", Texts.in(Tongue.KO, "ui.steps.of", 3, 2));
        assertEquals("도움이 필요하시면 031-678-0000으로 전화해 주세요.", Texts.in(Tongue.KO, "problem.phone", "031-678-0000"));
        assertEquals("Step 2 of 3", Texts.in(Tongue.EN, "ui.steps.of", 3, 2));
    }

    @Test
    void aTextNobodyWroteShowsItsKey() {
        assertEquals("ui.no.such.text", Texts.in(Tongue.KO, "ui.no.such.text"));
        assertEquals("../../etc/passwd", Texts.in(Tongue.KO, "../../etc/passwd"));
        assertEquals("", Texts.in(Tongue.KO, ""));
    }

    private static Set<Character> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1).charAt(0)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("texts"))) {
            return files.map(file -> file.getFileName().toString()).map(name -> name.replaceFirst("_(ko|en)\\.properties$", "")).distinct().sorted().toList();
        }
    }

    private static Properties read(String name) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve("texts/" + name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
