package eoullim.portal.teach;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of what an instructor does. */
@ApplicationScoped
public class TeachRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(new Route("/teach/{session}", "/teach/sheet.xhtml"));
    }
}
