package eoullim.theme;

import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the stylesheet of the widgets: PrimeFaces' own SCSS with our variables before it, compiled by dart-sass, and its
 * colours then turned into the variables of the house stylesheet. Called once by the build; nothing of it is shipped.
 */
public final class ThemeBuilder {

    private static final Pattern FADED = Pattern.compile("rgba\\((\\d+), (\\d+), (\\d+), ([0-9.]+)\\)");
    private static final Pattern THE_REST = Pattern.compile("roles-of-the-rest \\{([^}]*)}");
    private static final Pattern ONE_OF_THE_REST = Pattern.compile("([a-z0-9-]+): ([^;]+);");

    private ThemeBuilder() {
    }

    /** Arguments: our SCSS, the folder of PrimeFaces' SCSS, the stylesheet to write. */
    public static void main(String[] args) throws Exception {
        Path css = Path.of(args[2]);
        Files.createDirectories(css.getParent());
        Files.writeString(css, withVariables(compiled(Path.of(args[0]), Path.of(args[1]))));
    }

    private static String compiled(Path scss, Path sources) throws Exception {
        Files.writeString(sources.resolve("_roles.scss"), Roles.asScss());
        try (var compiler = SassCompilerFactory.bundled()) {
            compiler.setLoadPaths(List.of(sources.toFile()));
            // PrimeFaces still uses @import; its deprecation is their affair and would fill our build log.
            compiler.setSilent(true);
            return compiler.compileFile(scss.toFile()).getCss();
        }
    }

    /** Every marker becomes its variable, a marker faded by Sass a mix of the variable with nothing, and the rest what the SCSS says. */
    static String withVariables(String css) {
        String result = THE_REST.matcher(css).replaceAll("");
        for (MatchResult one : rest(css)) {
            result = replaced(result, one.group(2), one.group(1));
        }
        for (String role : Roles.NAMES) {
            result = replaced(result, Roles.marker(role), role);
        }
        return FADED.matcher(result).replaceAll(ThemeBuilder::faded).replace("rgba(255, 255, 255, 0)", "transparent");
    }

    private static List<MatchResult> rest(String css) {
        Matcher block = THE_REST.matcher(css);
        return block.find() ? ONE_OF_THE_REST.matcher(block.group(1)).results().toList() : List.of();
    }

    private static String replaced(String css, String literal, String role) {
        return Pattern.compile(Pattern.quote(literal) + "(?![0-9a-f])", Pattern.CASE_INSENSITIVE)
                .matcher(css).replaceAll(variable(role));
    }

    private static String faded(MatchResult found) {
        String hex = String.format("#%02x%02x%02x", Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)));
        long percent = Math.round(Double.parseDouble(found.group(4)) * 100);
        return Roles.NAMES.stream().filter(role -> Roles.marker(role).equals(hex)).findFirst()
                .map(role -> "color-mix(in srgb, " + variable(role) + " " + percent + "%, transparent)")
                .orElse(found.group());
    }

    private static String variable(String role) {
        return "var(--as-" + role + ")";
    }
}
