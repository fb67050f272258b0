package eoullim.intranet.completion;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of 이수 판정. */
@ApplicationScoped
public class CompletionRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/completion/learners/{application}", "/completion/learner.xhtml"),
                new Route("/completion/{course}", "/completion/course.xhtml"));
    }
}
