package eoullim.portal.record;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of one's own classes and record. */
@ApplicationScoped
public class RecordRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(new Route("/my/classes/{application}", "/my/class.xhtml"));
    }
}
