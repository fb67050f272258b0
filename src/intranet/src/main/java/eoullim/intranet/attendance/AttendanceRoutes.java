package eoullim.intranet.attendance;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of 출석. */
@ApplicationScoped
public class AttendanceRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/attendance/{course}", "/attendance/grid.xhtml"),
                new Route("/attendance/{course}/paper", "/attendance/paper.xhtml"));
    }
}
