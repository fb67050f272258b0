package eoullim.intranet.certificates;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of 수료증. */
@ApplicationScoped
public class CertificateRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/certificates/issue/{course}", "/certificates/issue.xhtml"),
                new Route("/certificates/register/{year}", "/certificates/print.xhtml"),
                new Route("/certificates/papers/{number}", "/certificates/paper.xhtml"));
    }
}
