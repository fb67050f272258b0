package eoullim.portal.places;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of 우리동네 학습센터. */
@ApplicationScoped
public class PlacesRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(new Route("/places/{district}", "/places/district.xhtml"));
    }
}
