package eoullim.intranet.intake;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of the applications' desk. */
@ApplicationScoped
public class IntakeRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/intake", "/intake/index.xhtml"),
                new Route("/intake/{course}", "/intake/course.xhtml"),
                new Route("/intake/{course}/enter", "/intake/enter.xhtml"),
                new Route("/intake/{course}/rounds", "/rounds/index.xhtml"),
                new Route("/intake/{course}/rounds/{no}", "/rounds/round.xhtml"),
                new Route("/intake/{course}/quotas", "/rounds/quotas.xhtml"),
                new Route("/intake/{course}/caller", "/intake/caller.xhtml"),
                new Route("/intake/{course}/waiting-room", "/waitingroom/index.xhtml"),
                new Route("/intake/applications/{number}/end", "/intake/end.xhtml"));
    }
}
