package eoullim.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * {@code <e:errorSummary/>}: what has to be put right, on top of the form, each line a link to its field; and what went well, as
 * a calm line. Read out at once, and given the focus when the page is there.
 */
@FacesComponent(ErrorSummaryTag.TYPE)
public class ErrorSummaryTag extends UIComponentBase {

    public static final String TYPE = "eoullim.ErrorSummary";

    private record Line(String target, FacesMessage message) {

        boolean good() {
            return message.getSeverity() == FacesMessage.SEVERITY_INFO;
        }
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        List<Line> lines = lines(context);
        box(context, lines.stream().filter(line -> !line.good()).toList(), "danger", "octagon-x");
        box(context, lines.stream().filter(Line::good).toList(), "success", "circle-check");
    }

    private static List<Line> lines(FacesContext context) {
        List<Line> lines = new ArrayList<>();
        Iterator<String> targets = context.getClientIdsWithMessages();
        while (targets.hasNext()) {
            String target = targets.next();
            context.getMessages(target).forEachRemaining(message -> lines.add(new Line(target, message)));
        }
        return lines;
    }

    /** What is wrong, with the name of its field in front, so that the line can be understood up here. */
    private static String named(FacesContext context, Line line) {
        String detail = line.message().getDetail();
        for (UIComponent at = field(context, line.target()); at != null; at = at.getParent()) {
            if (at instanceof FieldTag tag) {
                String label = String.valueOf(tag.getAttributes().get("label"));
                return detail.startsWith(label) ? detail : label + ": " + detail;
            }
        }
        return detail;
    }

    private static UIComponent field(FacesContext context, String target) {
        return target == null || target.isEmpty() ? null : context.getViewRoot().findComponent(target.replaceAll(":\\d+(?=:)", ""));
    }

    private void box(FacesContext context, List<Line> lines, String kind, String icon) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        ResponseWriter out = context.getResponseWriter();
        boolean wrong = kind.equals("danger");
        out.startElement("div", this);
        out.writeAttribute("class", "notice " + kind + (wrong ? " summary" : ""), null);
        out.writeAttribute("role", wrong ? "alert" : "status", null);
        if (wrong) {
            out.writeAttribute("tabindex", "-1", null);
        }
        Icons.write(context, icon);
        out.startElement("div", null);
        if (wrong) {
            out.startElement("h2", null);
            out.writeText(Texts.in(Reader.current().tongue(), "ui.errors.title", lines.size()), null);
            out.endElement("h2");
        }
        out.startElement("ul", null);
        for (Line line : lines) {
            out.startElement("li", null);
            boolean linked = line.target() != null && !line.target().isEmpty();
            if (linked) {
                out.startElement("a", null);
                out.writeURIAttribute("href", "#" + line.target(), null);
            }
            out.writeText(wrong ? named(context, line) : line.message().getDetail(), null);
            line.message().rendered();
            if (linked) {
                out.endElement("a");
            }
            out.endElement("li");
        }
        out.endElement("ul");
        out.endElement("div");
        out.endElement("div");
    }
}
