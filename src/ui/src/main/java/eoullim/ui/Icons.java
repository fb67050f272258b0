package eoullim.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** An icon of the sprite, written by a component. Icons never speak: the word beside them does. */
final class Icons {

    private Icons() {
    }

    static void write(FacesContext context, String name) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("svg", null);
        out.writeAttribute("class", "icon", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", null);
        out.writeAttribute("href", CDI.current().select(Site.class).get().icon(name), null);
        out.endElement("use");
        out.endElement("svg");
    }
}
