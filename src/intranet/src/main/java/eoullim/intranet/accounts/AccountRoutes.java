package eoullim.intranet.accounts;

import eoullim.ui.Route;
import eoullim.ui.RouteTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Short addresses of accounts. */
@ApplicationScoped
public class AccountRoutes implements RouteTable {

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/accounts/new", "/accounts/new.xhtml"),
                new Route("/accounts/{number}", "/accounts/account.xhtml"),
                new Route("/accounts/{number}/close", "/accounts/close.xhtml"),
                new Route("/accounts/{number}/revoke/{grant}", "/accounts/revoke.xhtml"));
    }
}
