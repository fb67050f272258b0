package eoullim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eoullim.rules.Tree.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that no compiler sees: they hold for pages, styles and sources as they are written. Each is tried on a wrong line too. */
class TextRulesTest {

    /** Names of vocabularies, fetched by nobody. */
    private static final Pattern VOCABULARY = Pattern.compile("(xmlns(:\\w+)?|xsi:schemaLocation)=\"[^\"]*\"|http://www\\.w3\\.org/\\d{4}/\\w+");
    private static final Pattern ELSEWHERE = Pattern.compile("https?://(?!(localhost|127\\.0\\.0\\.1)\\b)|[\"'(]//\\w");
    /** Sources that licences ask us to name: links that a reader may follow, from which nothing is fetched. */
    private static final Pattern NAMED_SOURCE = Pattern.compile("<a href=\"https://(www\\.krds\\.go\\.kr|sgis\\.kostat\\.go\\.kr|github\\.com/vuski/admdongkor)\" rel=\"external\">");
    private static final Pattern HANDLER = Pattern.compile("\\son(click|change|submit|input|load|key\\w+|focus|blur|mouse\\w+)\\s*=\\s*\"");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern RESERVED = Pattern.compile("\\.(empty|div|mod|eq|ne|lt|gt|le|ge|and|or|not|instanceof|true|false|null)\\b");
    private static final Pattern TAG = Pattern.compile("<e:(\\w+)((?:\\s+[\\w:]+\\s*=\\s*\"[^\"]*\")*)");
    private static final Pattern GIVEN = Pattern.compile("\\s([\\w:]+)\\s*=");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
    private static final Pattern BEAN_BODY = Pattern.compile("(?s)\\A.*?(?=\n(?:/\\*\\*|@Named))");
    /** What Faces asks of a bean for every field it shows; nobody reads it. */
    private static final Pattern ACCESSOR = Pattern.compile("\n    public [\\w<>?, .\\[\\]]+ (get|is|set)[A-Z]\\w*\\([^)]*\\) \\{\n        (return \\w+|this\\.\\w+ = \\w+);\n    }\n");
    /** The lines of a bean that say something: its documentation and its class, without imports and plain accessors. */
    private static final int LONGEST_BEAN = 60;

    /**
     * A rule over lines.
     *
     * @param ending of the files it holds for
     * @param wrong a line it must find fault with
     */
    private record Rule(String name, String ending, BiFunction<Text, String, Boolean> isWrong, String wrong) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Rule never(String name, String ending, String words, String wrong) {
        Pattern pattern = Pattern.compile(words);
        return new Rule(name, ending, (file, line) -> pattern.matcher(line).find(), wrong);
    }

    static Stream<Rule> rules() {
        return Stream.of(
                never("every word is escaped", ".xhtml", "escape\\s*=\\s*\"(?!true\")", "<h:outputText value=\"#{x}\" escape=\"false\"/>"),
                // Mojarra writes handlers into the page for these two, and the policy of the sites lets none run.
                never("no f:ajax", ".xhtml", "<f:ajax\\b", "<f:ajax render=\"@form\"/>"),
                never("no h:commandLink", ".xhtml", "<h:commandLink\\b", "<h:commandLink value=\"ok\"/>"),
                new Rule("no handlers in pages", ".xhtml", (file, line) -> HANDLER.matcher(line).find(), "<a onclick=\"go()\">"),
                // A visit by GET changes nothing.
                never("no action on a visit", ".xhtml", "<f:viewAction\\b[^>]*#\\{[^}]*\\.(delete|cancel|save|apply|approve|issue)", "<f:viewAction action=\"#{one.cancel}\"/>"),
                new Rule("pages ask no other house", ".xhtml", TextRulesTest::asksElsewhere, "<script src=\"https://cdn.example.org/a.js\"></script>"),
                new Rule("styles ask no other house", ".css", TextRulesTest::asksElsewhere, "@import url(//fonts.example.org/a.css);"),
                new Rule("styles ask no other house", ".scss", TextRulesTest::asksElsewhere, "src: url('https://fonts.example.org/a.woff2')"),
                new Rule("scripts ask no other house", ".js", TextRulesTest::asksElsewhere, "fetch('https://api.example.org/')"),
                new Rule("no word of the expression language as a property", ".xhtml", TextRulesTest::breaksAnExpression, "<b>#{page.empty}</b>"),
                new Rule("no query is put together from what was typed", ".java", (file, line) -> !file.isIn("core/src/test")
                        && line.matches(".*\\.(createNativeQuery|createQuery|prepareStatement)\\(.*(getParameter|String\\.format).*"),
                        "em.createQuery(String.format(\"select c from Course c where c.title = '%s'\", title))"));
    }

    /** The server's parser refuses {@code #{page.empty}}, and only when the page is opened. */
    private static boolean breaksAnExpression(Text file, String line) {
        Matcher expression = EXPRESSION.matcher(line);
        boolean broken = false;
        while (expression.find()) {
            broken |= RESERVED.matcher(expression.group().replaceAll("'[^']*'", "''")).find();
        }
        return broken;
    }

    @Test
    void tags_of_ours_are_given_what_they_know() {
        Map<String, String> tags = new TreeMap<>();
        Tree.written(".xhtml").stream().filter(file -> file.isIn("ui/src/main/resources/META-INF/tags"))
                .forEach(file -> tags.put(file.path().getFileName().toString().replace(".xhtml", ""), file.text()));
        assertFalse(tags.isEmpty());
        List<String> unknown = new ArrayList<>();
        Tree.written(".xhtml").forEach(page -> {
            Matcher use = TAG.matcher(page.text());
            while (use.find()) {
                Matcher given = GIVEN.matcher(use.group(2).replaceAll("\"[^\"]*\"", "\"\""));
                while (given.find()) {
                    if (tags.containsKey(use.group(1)) && !tags.get(use.group(1)).matches("(?s).*\\b" + given.group(1) + "\\b.*")) {
                        unknown.add(Tree.SRC.relativize(page.path()) + ": <e:" + use.group(1) + " " + given.group(1));
                    }
                }
            }
        });
        assertEquals(List.of(), unknown);
    }

    private static boolean asksElsewhere(Text file, String line) {
        String fetched = NAMED_SOURCE.matcher(VOCABULARY.matcher(COMMENT.matcher(line).replaceAll("")).replaceAll("")).replaceAll("");
        return ELSEWHERE.matcher(fetched).find();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_tree_keeps_the_rule(Rule rule) {
        List<String> faults = new ArrayList<>();
        Tree.written(rule.ending()).forEach(file -> faults.addAll(file.faults(rule.isWrong())));
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest(name = "{0}: found")
    @MethodSource("rules")
    void the_rule_finds_a_wrong_line(Rule rule) {
        assertFalse(new Text(Tree.SRC.resolve("ui/wrong" + rule.ending()), rule.wrong()).faults(rule.isWrong()).isEmpty());
    }

    @Test
    void every_state_and_every_reason_says_in_one_line_what_it_is() {
        List<String> silent = new ArrayList<>();
        Tree.written(".java").stream().filter(file -> file.isIn("core/src/main"))
                .filter(file -> Path.of(file.path().toString()).getFileName().toString().matches("\\w+(Status|Reason)\\.java"))
                .filter(file -> file.text().contains("public enum")).forEach(file -> silent.addAll(silentConstants(file)));
        assertEquals(List.of(), silent);
    }

    @Test
    void a_silent_constant_is_found() {
        Text enumWithout = new Text(Tree.SRC.resolve("core/X.java"), "public enum X {\n    /** Said. */\n    SAID,\n    SILENT;\n}\n");
        assertEquals(List.of("core/X.java: SILENT"), silentConstants(enumWithout));
    }

    private static List<String> silentConstants(Text file) {
        String[] lines = file.text().split("\n");
        List<String> silent = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].matches("    [A-Z][A-Z0-9_]*(\\(.*\\))?[,;]?") && !lines[i - 1].strip().endsWith("*/")) {
                silent.add(Tree.SRC.relativize(file.path()) + ": " + lines[i].strip().replaceAll("[,;]$", ""));
            }
        }
        return silent;
    }

    @Test
    void beans_of_pages_are_short_and_catch_nothing() {
        List<String> faults = new ArrayList<>();
        Tree.written("Page.java").stream().filter(file -> file.isIn("portal") || file.isIn("intranet"))
                .forEach(file -> faults.addAll(beanFaults(file)));
        assertEquals(List.of(), faults);
    }

    @Test
    void a_long_bean_that_catches_is_found() {
        Text bean = new Text(Tree.SRC.resolve("portal/LongPage.java"), "package x;\n\n@Named\nclass LongPage {\n" + "    private int x;\n".repeat(LONGEST_BEAN)
                + "    try {\n    } catch (RuntimeException e) {\n    }\n}\n");
        assertEquals(2, beanFaults(bean).size());
    }

    private static List<String> beanFaults(Text bean) {
        String body = ACCESSOR.matcher(BEAN_BODY.matcher(bean.text()).replaceFirst("")).replaceAll("").strip();
        List<String> faults = new ArrayList<>();
        long lines = body.lines().filter(line -> !line.isBlank()).count();
        if (lines >= LONGEST_BEAN) {
            faults.add(Tree.SRC.relativize(bean.path()) + " has " + lines + " lines");
        }
        if (Pattern.compile("\\b(try|catch)\\b\\s*[({]").matcher(body).find()) {
            faults.add(Tree.SRC.relativize(bean.path()) + " catches");
        }
        return faults;
    }

    @Test
    void nothing_is_left_for_later() {
        Pattern later = Pattern.compile("\\b(" + String.join("|", Set.of("TO" + "DO", "FIX" + "ME", "X" + "XX")) + ")\\b");
        List<String> left = new ArrayList<>();
        for (String ending : List.of(".java", ".xhtml", ".css", ".scss", ".js", ".sql", ".cli", ".properties", ".md")) {
            Tree.written(ending).forEach(file -> left.addAll(file.faults((text, line) -> later.matcher(line).find())));
        }
        assertEquals(List.of(), left);
    }
}
