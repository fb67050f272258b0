package eoullim.ui;

import java.util.List;

/** The short addresses of a site, named in one small class of each WAR; the first that fits is taken. */
public interface RouteTable {

    List<Route> routes();
}
