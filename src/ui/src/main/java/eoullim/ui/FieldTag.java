package eoullim.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

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
        List<FacesMessage> errors = input == null ? List.of() : errors(context, input);
        boolean group = input instanceof jakarta.faces.component.UISelectMany && GROUPS.contains(input.getRendererType())
                || input instanceof jakarta.faces.component.UISelectOne && GROUPS.contains(input.getRendererType());
        boolean box = input instanceof jakarta.faces.component.UISelectBoolean;
        ResponseWriter out = context.getResponseWriter();
        out.startElement(group ? "fieldset" : "div", this);
        out.writeAttribute("class", "field" + (errors.isEmpty() ? "" : " wrong") + (box ? " box" : "") + extraClass(), null);
        if (input != null) {
            describe(context, input, !errors.isEmpty());
        }
        if (!box) {
            label(context, input, group);
            help(context, input);
            errors(context, input, errors);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        UIInput input = input(this);
        if (input instanceof jakarta.faces.component.UISelectBoolean) {
            label(context, input, false);
            help(context, input);
            errors(context, input, errors(context, input));
        }
        boolean group = input != null && !(input instanceof jakarta.faces.component.UISelectBoolean)
                && GROUPS.contains(String.valueOf(input.getRendererType()));
        context.getResponseWriter().endElement(group ? "fieldset" : "div");
    }

    private void label(FacesContext context, UIInput input, boolean group) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement(group ? "legend" : "label", this);
        String target = input == null ? text("for") : input.getClientId(context);
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

    private void help(FacesContext context, UIInput input) throws IOException {
        String help = text("help");
        if (help != null && !help.isEmpty()) {
            line(context, "help", helpId(context, input), help);
        }
    }

    private void errors(FacesContext context, UIInput input, List<FacesMessage> errors) throws IOException {
        if (!errors.isEmpty()) {
            line(context, "error", errorId(context, input), errors.get(0).getDetail());
        }
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

    private void describe(FacesContext context, UIInput input, boolean wrong) {
        List<String> ids = new ArrayList<>();
        if (text("help") != null && !text("help").isEmpty()) {
            ids.add(helpId(context, input));
        }
        if (wrong) {
            ids.add(errorId(context, input));
        }
        put(input, "aria-describedby", ids.isEmpty() ? null : String.join(" ", ids));
        put(input, "aria-invalid", wrong ? "true" : null);
        put(input, "aria-required", required(input) ? "true" : null);
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
        List<FacesMessage> errors = new ArrayList<>();
        Iterator<FacesMessage> messages = context.getMessages(input.getClientId(context));
        messages.forEachRemaining(errors::add);
        return errors;
    }
}
