package eoullim.portal.draws;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where draws are announced and answered for. */
@ApplicationScoped
public class DrawRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/draws/of/{course}", "/draws/round.xhtml"),
                new Route("/draws/{course}/{round}", "/draws/round.xhtml"));
    }
}
