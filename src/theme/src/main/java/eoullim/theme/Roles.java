package eoullim.theme;

import java.util.List;
import java.util.Locale;

/**
 * The roles a colour can play on a screen of ours. Sass wants literal colours to reckon with, the browser wants
 * variables that a display setting may swap. So every role goes into the SCSS as a marker colour of its own and comes out
 * as {@code var(--as-role)}; the values live in the house stylesheet, for the light, the vivid and the dark screen.
 */
final class Roles {

    static final List<String> NAMES = List.of(
            "surface", "surface-2", "surface-3", "hover", "line", "line-2", "input-line",
            "text", "text-2", "text-3", "placeholder",
            "primary", "primary-h", "primary-p", "on-primary", "soft", "on-soft", "focus",
            "secondary", "secondary-h", "secondary-p", "on-secondary",
            "danger", "danger-h", "danger-p", "on-danger", "danger-soft", "danger-line", "danger-text",
            "success", "success-h", "success-p", "on-success", "success-soft", "success-line", "success-text",
            "warning", "warning-h", "warning-p", "on-warning", "warning-soft", "warning-line", "warning-text",
            "info", "info-h", "info-p", "on-info", "info-soft", "info-line", "info-text",
            "mask", "shadow", "tooltip", "on-tooltip");

    private Roles() {
    }

    /** The markers as SCSS variables: {@code $as-surface: #5a00a5;} and so on. */
    static String asScss() {
        var lines = new StringBuilder();
        for (String name : NAMES) {
            lines.append("$as-").append(name).append(": ").append(marker(name)).append(";\n");
        }
        return lines.toString();
    }

    static String marker(String name) {
        return String.format(Locale.ROOT, "#5a%02xa5", NAMES.indexOf(name));
    }
}
