package eoullim.ui;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <e:button value="…" action="…" kind="primary" icon="…"/>}: a real {@code <button>} in a form. No script: it works in a
 * browser that runs none, and under a policy that allows none.
 */
@FacesComponent(ButtonTag.TYPE)
public class ButtonTag extends HtmlCommandButton {

    public static final String TYPE = "eoullim.Button";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        ResponseWriter out = context.getResponseWriter();
        out.startElement("button", this);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("id", getClientId(context), "id");
        out.writeAttribute("name", getClientId(context), null);
        out.writeAttribute("value", "1", null);
        out.writeAttribute("class", classes(), null);
        if (isDisabled()) {
            out.writeAttribute("disabled", "disabled", null);
        }
        for (Map.Entry<String, Object> more : getPassThroughAttributes().entrySet()) {
            if (more.getValue() != null) {
                out.writeAttribute(more.getKey(), more.getValue() instanceof jakarta.el.ValueExpression expression
                        ? expression.getValue(context.getELContext()) : more.getValue(), null);
            }
        }
        if (getAttributes().get("icon") != null) {
            Icons.write(context, getAttributes().get("icon").toString());
        }
        out.writeText(getValue() == null ? "" : getValue(), "value");
    }

    private String classes() {
        Object kind = getAttributes().get("kind");
        Object size = getAttributes().get("size");
        return "btn" + (kind == null ? "" : " " + kind) + (size == null ? "" : " " + size)
                + (getStyleClass() == null ? "" : " " + getStyleClass());
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            context.getResponseWriter().endElement("button");
        }
    }
}
