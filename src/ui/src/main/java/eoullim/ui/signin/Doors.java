package eoullim.ui.signin;

import eoullim.people.Site;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Which site this is in people's words, and how a page sends its reader on. */
final class Doors {

    private Doors() {
    }

    static Site of(eoullim.ui.Site site) {
        return site.isIntranet() ? Site.INTRANET : Site.PORTAL;
    }

    /** Sends the reader to a path of this site; the page is done. */
    static String to(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
        return null;
    }
}
