package eoullim.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThemeTest {

    private static final Pattern LITERAL = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");
    private static final Pattern NAMED = Pattern.compile(":[^;{}]*\\b(white|black|red|gr[ae]y|blue|green|yellow)\\b[^;{}]*;");
    private static final Pattern VARIABLE = Pattern.compile("var\\(--as-([a-z0-9-]+)\\)");

    private final String css = read();

    @Test
    void noColourIsLeftThatADisplaySettingCouldNotChange() {
        assertEquals(List.of(), found(LITERAL));
        assertEquals(List.of(), found(NAMED));
    }

    @Test
    void everyVariableIsARoleOrTheFont() {
        var unknown = new TreeSet<>(VARIABLE.matcher(css).results().map(one -> one.group(1)).toList());
        unknown.removeAll(Roles.NAMES);
        unknown.remove("font");
        assertEquals(new TreeSet<String>(), unknown);
    }

    @Test
    void aColourOfPrimeFacesThatNobodyMappedWouldBeSeen() {
        assertTrue(LITERAL.matcher(ThemeBuilder.withVariables("a { color: #123456; }")).find());
    }

    @Test
    void aFadedRoleBecomesAMix() {
        assertEquals("a { color: color-mix(in srgb, var(--as-surface) 16%, transparent); }",
                ThemeBuilder.withVariables("a { color: rgba(90, 0, 165, 0.16); }"));
    }

    @Test
    void theFocusIsAnOutlineBecauseForcedColoursDropShadows() {
        assertTrue(css.contains("outline: 3px solid var(--as-focus)"));
    }

    private List<String> found(Pattern pattern) {
        return pattern.matcher(css).results().map(MatchResult::group).distinct().toList();
    }

    private static String read() {
        try {
            return Files.readString(Path.of(System.getProperty("theme.css")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
