package eoullim.ui;

import java.util.List;

/** Doors that belong together, under a heading or, with no key, under none. */
public record MenuGroup(String key, List<MenuEntry> entries) {

    public MenuGroup(String key, MenuEntry... entries) {
        this(key, List.of(entries));
    }

    public String getKey() {
        return key;
    }

    public List<MenuEntry> getEntries() {
        return entries;
    }
}
