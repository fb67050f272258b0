package eoullim.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, started once for the whole run. */
public final class Browsers {

    public static final String TAG = "browser";

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--font-render-hinting=none");

    private static Playwright playwright;
    private static Browser browser;

    private Browsers() {
    }

    /** Named by -Dbrowser=path or $CHROMIUM, or where Linux distributions put it. */
    public static Optional<Path> chromium() {
        return Stream.of(System.getProperty("browser"), System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(Objects::nonNull).filter(name -> !name.isBlank()).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    public static boolean required() {
        String wanted = System.getProperty("browser.required");
        return wanted != null && !"false".equals(wanted);
    }

    static synchronized Browser running() {
        if (browser == null) {
            Path path = chromium().orElseThrow(() -> new IllegalStateException("browser tests are required, but no Chromium was found"));
            playwright = Playwright.create();
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(path).setHeadless(true).setArgs(FLAGS));
        }
        return browser;
    }

    public static synchronized void close() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }
}
