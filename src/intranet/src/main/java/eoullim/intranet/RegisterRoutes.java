package eoullim.intranet;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of the registers: spaces, imports, institutions, instructors, holidays. */
@ApplicationScoped
public class RegisterRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/spaces/{code}", "/spaces/room.xhtml"),
                new Route("/spaces/{code}/unblock/{holder}", "/spaces/unblock.xhtml"),
                new Route("/imports/{run}", "/imports/run.xhtml"),
                new Route("/imports/{run}/carry-out", "/imports/carry-out.xhtml"),
                new Route("/institutions/{code}", "/institutions/institution.xhtml"),
                new Route("/institutions/{code}/reopen/{day}", "/institutions/reopen.xhtml"),
                new Route("/instructors/{number}", "/instructors/instructor.xhtml"),
                new Route("/holidays/{day}/remove", "/holidays/remove.xhtml"));
    }
}
