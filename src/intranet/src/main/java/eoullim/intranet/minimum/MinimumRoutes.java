package eoullim.intranet.minimum;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of courses with too few learners. */
@ApplicationScoped
public class MinimumRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/minimum", "/minimum/index.xhtml"),
                new Route("/minimum/{course}", "/minimum/course.xhtml"));
    }
}
