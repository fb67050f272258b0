package eoullim.portal.verify;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The address in the QR code of a certificate. */
@ApplicationScoped
public class VerifyRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(new Route("/verify/{code}", "/verify/index.xhtml"));
    }
}
