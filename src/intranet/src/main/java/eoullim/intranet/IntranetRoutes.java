package eoullim.intranet;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The short addresses of programmes, approvals and courses; what has a name of its own comes before what has a code. */
@ApplicationScoped
public class IntranetRoutes implements RouteTable {

    private static final List<Route> ROUTES = List.of(
            new Route("/programmes/new", "/programmes/form.xhtml"),
            new Route("/programmes/{code}", "/programmes/programme.xhtml"),
            new Route("/programmes/{code}/edit", "/programmes/form.xhtml"),
            new Route("/programmes/{code}/compare", "/programmes/compare.xhtml"),
            new Route("/programmes/{code}/versions/{no}", "/programmes/version.xhtml"),
            new Route("/approvals/{number}", "/approvals/case.xhtml"),
            new Route("/courses/new", "/courses/new.xhtml"),
            new Route("/courses/terms", "/courses/terms.xhtml"),
            new Route("/courses/{code}", "/courses/course.xhtml"),
            new Route("/courses/{code}/cancel", "/courses/cancel.xhtml"));

    @Override
    public List<Route> routes() {
        return ROUTES;
    }
}
