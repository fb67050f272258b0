package eoullim.ui;

import java.util.Locale;

/**
 * The languages of the sites. A language comes from this list or not at all: never a {@code new Locale(parameter)}, which
 * would carry whatever a stranger types into the page.
 */
public enum Tongue {

    /** Korean, the language of the city and of every text first. */
    KO("ko", "한국어", Locale.KOREAN),
    /** English, complete. */
    EN("en", "English", Locale.ENGLISH);

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Tongue(String tag, String ownName, Locale locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The language of that tag, and Korean for anything else. */
    public static Tongue of(String tag) {
        for (Tongue tongue : values()) {
            if (tongue.tag.equals(tag)) {
                return tongue;
            }
        }
        return KO;
    }

    public String getTag() {
        return tag;
    }

    /** Its name as its own readers write it: no flags, no translation. */
    public String getOwnName() {
        return ownName;
    }

    public Locale getLocale() {
        return locale;
    }
}
