package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of base.css, reckoned as WCAG reckons them, on each of the three screens. */
class ContrastTest {

    private static final Pattern VARIABLE = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
    private static final String CSS = read();

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
            "as-text, as-page, 4.5, 15", "as-text, as-surface, 4.5, 15", "as-text-2, as-surface, 4.5, 7", "as-text-2, as-surface-2, 4.5, 7",
            "as-text-3, as-surface, 4.5, 7", "as-text-3, as-surface-2, 4.5, 7", "as-text-2, as-surface-3, 4.5, 7", "as-text-3, as-surface-3, 4.5, 7",
            "as-placeholder, as-surface, 4.5, 7", "as-link, as-surface, 4.5, 7", "as-link, as-surface-2, 4.5, 7", "as-link, as-soft-2, 4.5, 7",
            "as-on-primary, as-primary, 4.5, 7", "as-on-primary, as-primary-h, 4.5, 7", "as-on-primary, as-primary-p, 4.5, 7",
            "as-on-soft, as-soft, 4.5, 7", "as-on-soft, as-soft-2, 4.5, 7", "as-on-band, as-band, 4.5, 7", "as-band-accent, as-band, 4.5, 7",
            "as-on-danger, as-danger-h, 4.5, 7", "as-danger-text, as-surface, 4.5, 7", "as-danger-text, as-danger-soft, 4.5, 7",
            "as-success-text, as-success-soft, 4.5, 7", "as-warning-text, as-warning-soft, 4.5, 7", "as-info-text, as-info-soft, 4.5, 7",
            "as-on-success, as-success, 4.5, 7", "as-on-warning, as-warning, 4.5, 7", "as-on-info, as-info, 4.5, 7",
            "as-text, as-danger-soft, 4.5, 7", "as-text, as-warning-soft, 4.5, 7", "as-text, as-info-soft, 4.5, 7", "as-text, as-success-soft, 4.5, 7",
            "on-grape, tone-grape, 4.5, 7", "on-paddy, tone-paddy, 4.5, 7", "on-rice, tone-rice, 4.5, 7", "on-rope, tone-rope, 4.5, 7",
            "on-sky, tone-sky, 4.5, 7", "on-grey, tone-grey, 4.5, 7", "on-danger-tone, tone-danger, 4.5, 7", "on-rope, as-surface, 4.5, 7",
            "as-on-tooltip, as-tooltip, 4.5, 7", "as-on-secondary, as-secondary, 4.5, 7"})
    void wordsCanBeRead(String ink, String ground, double ordinary, double vivid) {
        check(ink, ground, "", ordinary);
        check(ink, ground, "[data-tone=\"dark\"]", ordinary);
        check(ink, ground, "[data-krds-mode=\"high-contrast\"]", vivid);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
            "as-input-line, as-surface", "as-accent, as-surface", "as-focus, as-surface", "as-focus, as-page",
            "mark-grape, tone-grape", "mark-paddy, tone-paddy", "mark-rice, tone-rice", "mark-rope, tone-rope", "mark-sky, tone-sky",
            "mark-grey, tone-grey", "mark-danger, tone-danger", "mark-paddy, as-surface", "mark-rice, as-surface", "mark-grey, as-surface"})
    void shapesCanBeSeen(String shape, String ground) {
        check(shape, ground, "", 3);
        check(shape, ground, "[data-tone=\"dark\"]", 3);
        check(shape, ground, "[data-krds-mode=\"high-contrast\"]", 4.5);
    }

    private static void check(String ink, String ground, String mode, double least) {
        Map<String, String> values = values(mode);
        double ratio = ratio(colour(values, ink), colour(values, ground));
        assertTrue(ratio >= least, () -> "%s on %s %s: %.2f, wanted %.1f".formatted(ink, ground, mode, ratio, least));
    }

    private static Map<String, String> values(String mode) {
        Map<String, String> values = new HashMap<>();
        collect(values, "\n:root {");
        if (!mode.isEmpty()) {
            collect(values, "\n" + mode + " {");
        }
        return values;
    }

    private static void collect(Map<String, String> values, String selector) {
        int from = CSS.indexOf(selector);
        Matcher found = VARIABLE.matcher(CSS.substring(from, CSS.indexOf("\n}", from)));
        while (found.find()) {
            values.put(found.group(1), found.group(2).strip());
        }
    }

    private static int colour(Map<String, String> values, String name) {
        String value = values.get(name);
        for (int steps = 0; value != null && value.startsWith("var(--") && steps < 5; steps++) {
            value = values.get(value.substring("var(--".length(), value.length() - 1));
        }
        if (value == null || !value.matches("#[0-9a-f]{3}|#[0-9a-f]{6}")) {
            return fail("no colour: " + name + " is " + value);
        }
        String hex = value.length() == 4 ? value.replaceAll("#(.)(.)(.)", "#$1$1$2$2$3$3") : value;
        return Integer.parseInt(hex.substring(1), 16);
    }

    private static double ratio(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String read() {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/META-INF/resources/house/base.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
