package eoullim.intranet.draws;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of the desk for draws. */
@ApplicationScoped
public class DrawRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/draws", "/draws/index.xhtml"),
                new Route("/draws/{course}/{round}", "/draws/round.xhtml"),
                new Route("/draws/{course}/{round}/prepare", "/draws/prepare.xhtml"),
                new Route("/draws/{course}/{round}/{no}/draw", "/draws/draw.xhtml"),
                new Route("/draws/{course}/{round}/{no}/call-off", "/draws/call-off.xhtml"));
    }
}
