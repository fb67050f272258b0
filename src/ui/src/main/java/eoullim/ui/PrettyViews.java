package eoullim.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The way back from a page to its address: a form posts to the address it was read at, a redirect goes to the short address of
 * {@link RouteTable} or to the page's name without its ending.
 */
public class PrettyViews extends ViewHandlerWrapper {

    private static final String PAGE = ".xhtml";
    private static final String INDEX = "/index";
    /** Set while a redirect or a link is being made: where it leads. */
    private static final String LEAVING = PrettyViews.class.getName() + ".leaving";

    public PrettyViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var external = context.getExternalContext();
        Object leaving = context.getAttributes().get(LEAVING);
        Object asked = external.getRequestMap().get(Routes.ASKED_PATH);
        boolean staying = context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
        Object path = leaving != null ? leaving : staying && asked != null ? encoded(asked.toString()) : plain(viewId);
        return external.getRequestContextPath() + path;
    }

    @Override
    public String getRedirectURL(FacesContext context, String viewId, Map<String, List<String>> parameters, boolean viewParameters) {
        return leaving(context, viewId, parameters, rest -> super.getRedirectURL(context, viewId, rest, viewParameters));
    }

    @Override
    public String getBookmarkableURL(FacesContext context, String viewId, Map<String, List<String>> parameters, boolean viewParameters) {
        return leaving(context, viewId, parameters, rest -> super.getBookmarkableURL(context, viewId, rest, viewParameters));
    }

    private static String leaving(FacesContext context, String viewId, Map<String, List<String>> parameters,
                                  Function<Map<String, List<String>>, String> url) {
        Map<String, List<String>> rest = parameters == null ? new LinkedHashMap<>() : new LinkedHashMap<>(parameters);
        context.getAttributes().put(LEAVING, address(viewId, rest));
        try {
            return url.apply(rest);
        } finally {
            context.getAttributes().remove(LEAVING);
        }
    }

    private static String address(String viewId, Map<String, List<String>> parameters) {
        return CDI.current().select(RouteTable.class).stream().flatMap(table -> table.routes().stream())
                .map(route -> route.address(viewId, parameters)).flatMap(Optional::stream)
                .findFirst().orElseGet(() -> plain(viewId));
    }

    /** The page's name without its ending; the index of a folder is the folder. */
    static String plain(String viewId) {
        String name = viewId.endsWith(PAGE) ? viewId.substring(0, viewId.length() - PAGE.length()) : viewId;
        if (!name.endsWith(INDEX)) {
            return name;
        }
        return name.length() == INDEX.length() ? "/" : name.substring(0, name.length() - INDEX.length());
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException noPath) {
            return "/";
        }
    }
}
