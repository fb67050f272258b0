package eoullim.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.primefaces.component.api.InputHolder;

/**
 * {@code <e:field label="…" help="…">} around any input: its label, whether it is required (said in words), help before one types,
 * and the error after. Help and error are tied to the input, so that a screen reader reads them with it. Radio buttons
 * and groups of boxes become a fieldset.
 */
@FacesComponent(FieldTag.TYPE)
public class FieldTag extends UIComponentBase {

    public static final String TYPE = "eoullim.Field";
    private static final Set<String> GROUPS = Set.of("jakarta.faces.Radio", "jakarta.faces.Checkbox");

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = input(this);
        List<FacesMessage> errors = errors(context, input);
        boolean box = input instanceof UISelectBoolean;
        boolean group = isGroup(input);
        ResponseWriter out = context.getResponseWriter();
        out.startElement(group ? "fieldset" : "div", this);
        out.writeAttribute("class", "field" + (errors.isEmpty() ? "" : " wrong") + (box ? " box" : "") + extraClass(), null);
        String described = described(context, input, !errors.isEmpty());
        if (group) {
            out.writeAttribute("id", input.getClientId(context) + "-group", null);
            out.writeAttribute("aria-describedby", described, null);
        } else if (input != null) {
            put(input, "aria-describedby", described);
            put(input, "aria-invalid", errors.isEmpty() ? null : "true");
            put(input, "aria-required", required(input) ? "true" : null);
        }
        if (!box) {
            words(context, input, errors);
        }
    }

    /** A box to tick stands before its words, everything else after. */
    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        UIInput input = input(this);
        if (input instanceof UISelectBoolean) {
            words(context, input, errors(context, input));
        }
        context.getResponseWriter().endElement(isGroup(input) ? "fieldset" : "div");
    }

    private static boolean isGroup(UIInput input) {
        return (input instanceof UISelectMany || input instanceof UISelectOne) && GROUPS.contains(String.valueOf(input.getRendererType()));
    }

    private void words(FacesContext context, UIInput input, List<FacesMessage> errors) throws IOException {
        label(context, input, isGroup(input));
        if (hasHelp()) {
            line(context, "help", helpId(context, input), text("help"));
        }
        if (!errors.isEmpty()) {
            line(context, "error", errorId(context, input), errors.get(0).getDetail());
            errors.forEach(FacesMessage::rendered);
        }
    }

    private void label(FacesContext context, UIInput input, boolean group) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement(group ? "legend" : "label", this);
        String target = input == null ? text("for") : typedInto(context, input);
        if (!group && target != null) {
            out.writeAttribute("for", target, null);
        }
        out.writeText(text("label"), null);
        if (required(input)) {
            mark(out, "required", Texts.in(Reader.current().tongue(), "ui.field.required"));
        } else if (Boolean.parseBoolean(text("optional"))) {
            mark(out, "optional", Texts.in(Reader.current().tongue(), "ui.field.optional"));
        }
        out.endElement(group ? "legend" : "label");
    }

    /** The element that takes the typing: a widget of PrimeFaces keeps it inside. */
    private static String typedInto(FacesContext context, UIInput input) {
        return input instanceof InputHolder widget ? widget.getInputClientId() : input.getClientId(context);
    }

    private static void mark(ResponseWriter out, String kind, String word) throws IOException {
        out.writeText(" ", null);
        out.startElement("span", null);
        out.writeAttribute("class", kind, null);
        out.writeText(word, null);
        out.endElement("span");
    }

    private boolean required(UIInput input) {
        return Boolean.parseBoolean(text("required")) || input != null && input.isRequired();
    }

    private boolean hasHelp() {
        return text("help") != null && !text("help").isEmpty();
    }

    private void line(FacesContext context, String kind, String id, String text) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("p", this);
        out.writeAttribute("class", kind, null);
        if (id != null) {
            out.writeAttribute("id", id, null);
        }
        out.writeText(text, null);
        out.endElement("p");
    }

    private String described(FacesContext context, UIInput input, boolean wrong) {
        List<String> ids = new ArrayList<>();
        if (hasHelp()) {
            ids.add(helpId(context, input));
        }
        if (wrong) {
            ids.add(errorId(context, input));
        }
        return ids.isEmpty() || input == null ? null : String.join(" ", ids);
    }

    private static void put(UIInput input, String name, String value) {
        if (value == null) {
            input.getPassThroughAttributes(true).remove(name);
        } else {
            input.getPassThroughAttributes(true).put(name, value);
        }
    }

    private static String helpId(FacesContext context, UIInput input) {
        return input == null ? null : input.getClientId(context) + "-help";
    }

    private static String errorId(FacesContext context, UIInput input) {
        return input == null ? null : input.getClientId(context) + "-error";
    }

    private String extraClass() {
        String extra = text("styleClass");
        return extra == null ? "" : " " + extra;
    }

    private String text(String name) {
        Object value = getAttributes().get(name);
        return value == null ? null : value.toString();
    }

    private static UIInput input(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            if (child instanceof UIInput input && input.isRendered()) {
                return input;
            }
            UIInput deeper = input(child);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    private static List<FacesMessage> errors(FacesContext context, UIInput input) {
        return input == null ? List.of() : context.getMessageList(input.getClientId(context));
    }
}
