package eoullim.portal;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The short addresses of the citizens' site. All other pages are found by their name. */
@ApplicationScoped
public class PortalRoutes implements RouteTable {

    private static final List<Route> ROUTES = List.of(
            new Route("/courses/{code}", "/courses/course.xhtml"),
            new Route("/verify/{code}", "/verify/certificate.xhtml"));

    @Override
    public List<Route> routes() {
        return ROUTES;
    }
}
