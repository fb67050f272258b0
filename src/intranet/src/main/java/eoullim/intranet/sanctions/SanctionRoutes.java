package eoullim.intranet.sanctions;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of the desk of sanctions. */
@ApplicationScoped
public class SanctionRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/sanctions", "/sanctions/index.xhtml"),
                new Route("/sanctions/rules", "/sanctions/rules.xhtml"),
                new Route("/sanctions/{number}", "/sanctions/sanction.xhtml"),
                new Route("/sanctions/case/{application}", "/sanctions/case.xhtml"));
    }
}
