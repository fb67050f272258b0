package eoullim.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Where citizens reach the site, as it is printed on certificates: what the city has set, else what the server was started with
 * (BASE_URL in its environment). Never what a request claims.
 */
@ApplicationScoped
public class PublicAddress {

    private static final String SETTING = "site.base_url";

    @Inject
    private Settings settings;

    /** Without a slash at its end. */
    public String base() {
        String started = System.getProperty("eoullim.base.url", "").strip().replaceFirst("/+$", "");
        return settings.known(SETTING).orElseGet(() -> started.isEmpty() ? settings.text(SETTING) : started);
    }
}
