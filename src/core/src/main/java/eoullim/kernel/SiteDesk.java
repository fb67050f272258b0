package eoullim.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What every page says of the site, from the city's settings. */
@Stateless
@PermitAll
public class SiteDesk {

    @Inject
    private Settings settings;

    public SiteFacts facts() {
        return new SiteFacts(settings.text("site.name"), settings.text("site.tagline"), settings.text("site.name_en"), settings.text("site.tagline_en"), settings.flag("site.official"),
                settings.known("contact.phone").orElse(null));
    }

    /** A path of the portal as the whole world may write it, for paper. */
    public String address(String path) {
        return settings.text("site.base_url") + path;
    }
}
