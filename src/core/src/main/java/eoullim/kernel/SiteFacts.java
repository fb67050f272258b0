package eoullim.kernel;

import java.io.Serializable;

/**
 * What the site says of itself.
 *
 * @param official whether it may carry the government's masthead
 * @param phone of the help line, or null while the city has not named one
 */
public record SiteFacts(String name, String tagline, String nameEn, String taglineEn, boolean official, String phone) implements Serializable {

    /** Before the settings could be read for the first time. */
    public static final SiteFacts UNREAD = new SiteFacts("안성배움", "", "Eoullim", "", false, null);
}
