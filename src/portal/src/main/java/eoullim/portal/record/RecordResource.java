package eoullim.portal.record;

import eoullim.records.RecordDesk;
import eoullim.records.RecordLine;
import eoullim.ui.Download;
import eoullim.ui.Formats;
import eoullim.ui.ReaderView;
import eoullim.ui.Texts;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The learning record as a table for spreadsheets: the same lines as on the screen. */
@WebServlet("/my/record/csv")
public class RecordResource extends HttpServlet {

    private static final List<String> COLUMNS = List.of("course", "institution", "from", "to", "stage", "hours", "certificate");

    @EJB
    private RecordDesk desk;
    @Inject
    private transient Texts texts;
    @Inject
    private transient ReaderView reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String head = COLUMNS.stream().map(column -> texts.get("record.column." + column)).map(RecordResource::cell).collect(Collectors.joining(","));
        String body = desk.mine().lines().stream().map(this::line).collect(Collectors.joining("\r\n"));
        Download.csv(response, texts.get("record.title") + ".csv", head + "\r\n" + body + "\r\n");
    }

    private String line(RecordLine line) {
        return List.of(line.courseTitle(), line.institutionName(reader.getTag()), line.startsOn().toString(), line.endsOn().toString(),
                        texts.get("status.LearningStage." + line.stage()), line.isDecided() ? Formats.hours(line.attendedMinutes()) : "",
                        line.certificate() == null ? "" : line.certificate())
                .stream().map(RecordResource::cell).collect(Collectors.joining(","));
    }

    /** Quoted, and never a formula: a cell that begins like one is told to be text. */
    private static String cell(String text) {
        String harmless = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
