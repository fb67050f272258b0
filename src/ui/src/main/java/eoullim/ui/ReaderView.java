package eoullim.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The reader as pages see it: {@code #{reader.tag}}, {@code #{reader.display.vivid}}. */
@Named("reader")
@ApplicationScoped
public class ReaderView {

    public Tongue getTongue() {
        return Reader.current().tongue();
    }

    public Locale getLocale() {
        return getTongue().getLocale();
    }

    public String getTag() {
        return getTongue().getTag();
    }

    public List<Tongue> getTongues() {
        return List.of(Tongue.values());
    }

    /** The five text sizes. */
    public List<Integer> getSizes() {
        return IntStream.rangeClosed(1, DisplaySettings.LARGEST_SIZE).boxed().toList();
    }

    public DisplaySettings getDisplay() {
        return Reader.current().display();
    }

    /** Values of the attributes of {@code <html>}; null leaves the attribute out. */
    public String getMode() {
        return getDisplay().vivid() ? "high-contrast" : null;
    }

    public String getEase() {
        return getDisplay().easy() ? "easy" : null;
    }

    public String getMotion() {
        return getDisplay().still() ? "less" : null;
    }

    public String getTone() {
        return getDisplay().dark() && !getDisplay().vivid() ? "dark" : null;
    }
}
