package eoullim.portal;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of what belongs to a person. */
@ApplicationScoped
public class PersonalRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/apply/start", "/apply/opening"),
                new Route("/my", "/my/index.xhtml"),
                new Route("/my/sanctions/{number}", "/my/sanction.xhtml"),
                new Route("/my/applications/{number}", "/my/application.xhtml"),
                new Route("/my/applications/{number}/again", "/my/again.xhtml"),
                new Route("/my/applications/{number}/cancel", "/my/cancel.xhtml"));
    }
}
