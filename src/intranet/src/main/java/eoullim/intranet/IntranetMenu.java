package eoullim.intranet;

import eoullim.kernel.Role;
import eoullim.ui.MenuEntry;
import eoullim.ui.MenuGroup;
import eoullim.ui.SiteMenu;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The doors of the staff's site; each member of staff sees those of their roles. */
@ApplicationScoped
public class IntranetMenu implements SiteMenu {

    private static final String[] OPERATION = {Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF};
    private static final String[] DESIGN = {Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF, Role.Names.APPROVER};

    @Override
    public List<MenuGroup> groups() {
        return List.of(
                new MenuGroup(null,
                        new MenuEntry("menu.today", "/", "layout-dashboard"),
                        new MenuEntry("menu.approvals", "/approvals", "inbox", DESIGN)),
                new MenuGroup("menu.group.operation",
                        new MenuEntry("menu.programmes", "/programmes", "square-pen", DESIGN),
                        new MenuEntry("menu.courses", "/courses", "book-open", OPERATION),
                        new MenuEntry("menu.intake", "/intake", "user-check", OPERATION),
                        new MenuEntry("menu.draws", "/draws", "ticket", OPERATION),
                        new MenuEntry("menu.minimum", "/minimum", "users", OPERATION),
                        new MenuEntry("menu.attendance", "/attendance", "clipboard-check", OPERATION),
                        new MenuEntry("menu.sanctions", "/sanctions", "calendar-x", OPERATION),
                        new MenuEntry("menu.completion", "/completion", "file-check", OPERATION),
                        new MenuEntry("menu.certificates", "/certificates", "award", OPERATION)),
                new MenuGroup("menu.group.people",
                        new MenuEntry("menu.instructors", "/instructors", "graduation-cap", OPERATION),
                        new MenuEntry("menu.institutions", "/institutions", "building-2", OPERATION),
                        new MenuEntry("menu.spaces", "/spaces", "door-open", OPERATION),
                        new MenuEntry("menu.facilities", "/imports", "file-up", Role.Names.CITY_STAFF),
                        new MenuEntry("menu.holidays", "/holidays", "calendar-x", OPERATION)),
                new MenuGroup("menu.group.settings",
                        new MenuEntry("menu.accounts", "/accounts", "user-cog", Role.Names.IT_ADMIN),
                        new MenuEntry("menu.checks", "/checks", "shield-check", Role.Names.CITY_STAFF, Role.Names.IT_ADMIN),
                        new MenuEntry("menu.accesslog", "/accesslog", "scroll-text", Role.Names.IT_ADMIN),
                        new MenuEntry("menu.citysettings", "/citysettings", "settings", Role.Names.IT_ADMIN)));
    }
}
