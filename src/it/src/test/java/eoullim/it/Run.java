package eoullim.it;

import eoullim.it.browser.Browsers;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** The run as a whole: which tests belong to it on this machine, and what is put away at its end. */
public class Run implements LauncherSessionListener, PostDiscoveryFilter {

    private static final AtomicBoolean SAID = new AtomicBoolean();

    /** Browser tests take part where there is a browser; with -Dbrowser.required they always do, and fail without one. */
    @Override
    public FilterResult apply(TestDescriptor test) {
        if (!test.getTags().contains(TestTag.create(Browsers.TAG))) {
            return FilterResult.included(null);
        }
        if (SAID.compareAndSet(false, true)) {
            System.out.println(Browsers.chromium().map(path -> "browser tests: run with " + path)
                    .orElse("browser tests: not run, no Chromium found"));
        }
        return FilterResult.includedIf(Browsers.required() || Browsers.chromium().isPresent());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.close();
        City.down();
    }
}
