package eoullim.intranet.checks;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of the checks of the ledgers. */
@ApplicationScoped
public class CheckRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/checks", "/checks/index.xhtml"),
                new Route("/checks/{run}", "/checks/run.xhtml"));
    }
}
