package eoullim.ui;

import jakarta.faces.webapp.FacesServlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.net.MalformedURLException;
import java.util.Set;

/**
 * Lets {@code /courses} be an address of its own. A web server answers the name of a folder with a redirect to the same name and a
 * slash, before any filter is asked; a mapping for that very name keeps it from doing so, and {@link Routes} finds the page.
 */
public class FolderAddresses implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext site = event.getServletContext();
        Set<String> folders = site.getResourcePaths("/");
        String[] addresses = folders.stream().filter(folder -> folder.endsWith("/") && hasIndex(site, folder))
                .map(folder -> folder.substring(0, folder.length() - 1)).toArray(String[]::new);
        site.getServletRegistrations().values().stream().filter(servlet -> FacesServlet.class.getName().equals(servlet.getClassName()))
                .forEach(faces -> faces.addMapping(addresses));
    }

    private static boolean hasIndex(ServletContext site, String folder) {
        try {
            return site.getResource(folder + "index.xhtml") != null;
        } catch (MalformedURLException noFolder) {
            return false;
        }
    }
}
