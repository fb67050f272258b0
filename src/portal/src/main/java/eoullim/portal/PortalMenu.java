package eoullim.portal;

import eoullim.kernel.Role;
import eoullim.ui.MenuEntry;
import eoullim.ui.MenuGroup;
import eoullim.ui.SiteMenu;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The doors of the citizens' site. */
@ApplicationScoped
public class PortalMenu implements SiteMenu {

    @Override
    public List<MenuGroup> groups() {
        return List.of(new MenuGroup(null,
                new MenuEntry("menu.courses", "/courses", "search"),
                new MenuEntry("menu.places", "/places", "map"),
                new MenuEntry("menu.my", "/my", "ticket"),
                new MenuEntry("menu.teach", "/teach", "clipboard-check", Role.Names.INSTRUCTOR),
                new MenuEntry("menu.verify", "/verify", "badge-check"),
                new MenuEntry("menu.help", "/help", "circle-question-mark")));
    }
}
