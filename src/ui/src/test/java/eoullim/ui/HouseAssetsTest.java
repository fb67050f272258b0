package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseAssetsTest {

    private static final Path SOURCES = Path.of("src/main/resources/META-INF");
    private static final Path HOUSE = SOURCES.resolve("resources/house");
    private static final Path PAGES = Path.of("..");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\"");
    private static final Pattern ASKED_ICON = Pattern.compile("(?:<e:icon name=|\\bicon=)\"([a-z][a-z0-9-]*)\"");

    @Test
    void everyIconThatAPageAsksForIsInTheSprite() throws IOException {
        Set<String> drawn = symbols("icons.svg");
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            ASKED_ICON.matcher(Files.readString(page)).results().map(found -> found.group(1)).filter(name -> !drawn.contains(name)).forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyFieldOfLearningHasItsIllustration() throws IOException {
        assertTrue(symbols("art.svg").containsAll(List.of("literacy", "schooling", "vocational", "arts", "humanities", "civic", "grapes")));
    }

    @Test
    void everyPieceOfTheFontIsThere() throws IOException {
        Set<String> asked = Pattern.compile("url\\(([^)]+)\\)").matcher(Files.readString(HOUSE.resolve("fonts.css"))).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(asked.size() > 90);
        assertEquals(List.of(), asked.stream().filter(file -> !Files.exists(HOUSE.resolve(file))).toList());
    }

    @Test
    void noPageBringsWhatItsPolicyForbids() throws IOException {
        for (Path page : pages()) {
            String text = Files.readString(page).replaceAll("(?s)<!--.*?-->", "");
            for (String forbidden : List.of("h:commandLink", "f:ajax", "escape=\"false\"", " style=\"", "onclick=", "https://cdn", "javascript:")) {
                assertTrue(!text.contains(forbidden), () -> page + " has " + forbidden);
            }
        }
    }

    @Test
    void noPageAsksForAPropertyWhoseNameTheExpressionLanguageKeepsForItself() throws IOException {
        Pattern reserved = Pattern.compile("#\\{[^}]*\\.(empty|and|or|not|eq|ne|lt|gt|le|ge|div|mod|null|true|false|instanceof)\\b");
        for (Path page : pages()) {
            String text = Files.readString(page).replaceAll("'[^']*'", "''");
            assertTrue(!reserved.matcher(text).find(), () -> page + " reads a property with a reserved name");
        }
    }

    private static Set<String> symbols(String sprite) throws IOException {
        return SYMBOL.matcher(Files.readString(HOUSE.resolve(sprite))).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** The pages and tags of ui, portal and intranet. */
    private static List<Path> pages() throws IOException {
        List<Path> pages = new java.util.ArrayList<>();
        for (Path root : List.of(SOURCES, PAGES.resolve("portal/src/main/webapp"), PAGES.resolve("intranet/src/main/webapp"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".xhtml")).forEach(pages::add);
            }
        }
        return pages;
    }
}
