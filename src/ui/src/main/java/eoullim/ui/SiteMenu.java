package eoullim.ui;

import java.util.List;

/** The doors of a site, named in one small class of each WAR. Only what leads somewhere is in it. */
public interface SiteMenu {

    List<MenuGroup> groups();
}
