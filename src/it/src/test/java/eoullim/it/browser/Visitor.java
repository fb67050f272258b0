package eoullim.it.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import eoullim.it.City;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One person at a screen, with cookies of their own. Watches what a person would not see: errors in the console and
 * requests that leave the city's two sites.
 */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("it.target"), "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(int width, int height) {
        context = Browsers.running().newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("ko-KR").setTimezoneId("Asia/Seoul"));
        context.onRequest(this::watch);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
    }

    /** The same person at a telephone. */
    public static Visitor onPhone() {
        return new Visitor(390, 844);
    }

    public static Visitor atDesk() {
        return new Visitor(1280, 900);
    }

    public Page portal(String path) {
        page.navigate(City.running().portal().at(path).toString());
        return page;
    }

    public Page intranet(String path) {
        page.navigate(City.running().intranet().at(path).toString());
        return page;
    }

    public Page page() {
        return page;
    }

    /** What is wrong with the page as it stands now for people who cannot see, point or read small print: one line a finding. */
    public List<String> barriers() {
        return new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")).analyze()
                .getViolations().stream().map(Visitor::line).toList();
    }

    /** Console errors, script errors and requests to strangers since this visitor came. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps a picture in target/screenshots. */
    public Path picture(String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        context.close();
    }

    private void watch(Request request) {
        String url = request.url();
        boolean ours = List.of(City.running().ports().portal(), City.running().ports().intranet()).stream()
                .anyMatch(port -> url.startsWith("http://127.0.0.1:" + port + "/") || url.startsWith("http://localhost:" + port + "/"));
        if (!ours && !url.startsWith("data:") && !url.startsWith("blob:")) {
            complaints.add("request leaves the city: " + url);
        }
    }

    private static String line(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).limit(5).toList();
    }
}
