package eoullim.ui;

import java.util.Set;

/** A door of a site: the key of its word, where it leads, its icon, and who may see it (nobody named: everybody). */
public record MenuEntry(String key, String href, String icon, Set<String> roles) {

    public MenuEntry(String key, String href, String icon, String... roles) {
        this(key, href, icon, Set.of(roles));
    }

    public String getKey() {
        return key;
    }

    public String getHref() {
        return href;
    }

    public String getIcon() {
        return icon;
    }
}
