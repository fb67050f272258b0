package eoullim.portal.teach;

import eoullim.attendance.AttendanceDesk;
import eoullim.attendance.AttendanceMark;
import eoullim.attendance.Sheet;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** 출석부 of one class, on a phone: everybody present with one press, then the exceptions, then one press to keep it. */
@Named
@ViewScoped
public class SheetPage implements Serializable {

    @EJB
    private AttendanceDesk desk;
    @Inject
    private HttpServletRequest request;

    private Sheet sheet;
    private List<SheetRow> rows;

    @PostConstruct
    void open() {
        read(request.getParameter("session"));
    }

    private void read(String session) {
        sheet = desk.sheet(session);
        rows = sheet.lines().stream().map(SheetRow::new).toList();
    }

    public void allPresent() {
        rows.forEach(SheetRow::presentUnlessMarked);
    }

    public void save() {
        keep();
        Notices.done(sheet.unmarked() == 0 ? "teach.saved.all" : "teach.saved", sheet.unmarked());
    }

    public void close() {
        keep();
        desk.close(sheet.about().sessionCode());
        read(sheet.about().sessionCode());
        Notices.done("teach.closed");
    }

    private void keep() {
        desk.mark(sheet.about().sessionCode(), rows.stream().filter(SheetRow::isSaid)
                .collect(Collectors.toMap(row -> row.getLine().applicationNumber(), SheetRow::getMark)));
        read(sheet.about().sessionCode());
    }

    public AttendanceMark[] getMarks() {
        return AttendanceMark.values();
    }

    public Sheet getSheet() {
        return sheet;
    }

    public List<SheetRow> getRows() {
        return rows;
    }
}
