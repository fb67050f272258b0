package eoullim.portal.courses;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The addresses of the catalogue: the list on paper before the courses themselves. */
@ApplicationScoped
public class CourseRoutes implements RouteTable {

    private static final List<Route> ROUTES = List.of(
            new Route("/courses/print", "/courses/print.xhtml"),
            new Route("/courses/{code}", "/courses/course.xhtml"));

    @Override
    public List<Route> routes() {
        return ROUTES;
    }
}
