package eoullim.intranet;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The short addresses of the staff's site. All other pages are found by their name. */
@ApplicationScoped
public class IntranetRoutes implements RouteTable {

    private static final List<Route> ROUTES = List.of(
            new Route("/programmes/{code}", "/programmes/programme.xhtml"),
            new Route("/courses/{code}", "/courses/course.xhtml"));

    @Override
    public List<Route> routes() {
        return ROUTES;
    }
}
