package eoullim.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The site's menu as this reader may see it. */
@Named
@RequestScoped
public class Menu {

    @Inject
    private Instance<SiteMenu> site;

    @Inject
    private HttpServletRequest request;

    private List<MenuGroup> groups;

    public List<MenuGroup> getGroups() {
        if (groups == null) {
            groups = site.stream().flatMap(menu -> menu.groups().stream())
                    .map(group -> new MenuGroup(group.key(), group.entries().stream().filter(this::mayEnter).toList()))
                    .filter(group -> !group.entries().isEmpty())
                    .toList();
        }
        return groups;
    }

    /** All doors in a row, for menus without headings. */
    public List<MenuEntry> getEntries() {
        return getGroups().stream().flatMap(group -> group.entries().stream()).toList();
    }

    private boolean mayEnter(MenuEntry entry) {
        return entry.roles().isEmpty() || entry.roles().stream().anyMatch(request::isUserInRole);
    }
}
