package eoullim.intranet.citysettings;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of settings. */
@ApplicationScoped
public class SettingRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(new Route("/citysettings/{name}", "/citysettings/setting.xhtml"));
    }
}
