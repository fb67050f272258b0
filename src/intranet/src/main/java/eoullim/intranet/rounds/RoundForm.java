package eoullim.intranet.rounds;

import eoullim.courses.SelectionMethod;
import eoullim.enrolment.EnrolmentReason;
import eoullim.enrolment.Round;
import eoullim.enrolment.RoundWindow;
import eoullim.kernel.Rejected;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A round while it is being typed. */
public class RoundForm implements Serializable {

    private static final int WINDOWS = 3;

    private int no;
    private String label;
    private SelectionMethod method = SelectionMethod.FIRST_COME;
    private Integer seats;
    private Integer waitingCapacity;
    private Integer firstComeSeats;
    private final List<WindowRow> windows = new ArrayList<>();

    static RoundForm of(Round round) {
        RoundForm form = new RoundForm();
        if (round != null) {
            form.no = round.no();
            form.label = round.label();
            form.method = round.method();
            form.seats = round.seats();
            form.waitingCapacity = round.waitingCapacity();
            form.firstComeSeats = round.firstComeSeats();
            round.windows().forEach(window -> form.windows.add(WindowRow.of(window)));
        }
        while (form.windows.size() < WINDOWS) {
            form.windows.add(new WindowRow());
        }
        return form;
    }

    /** @throws Rejected beside the field that is missing */
    Round round() {
        List<RoundWindow> typed = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            WindowRow row = windows.get(i);
            if (row.isTyped() && !row.hasChannel()) {
                throw new Rejected(EnrolmentReason.CHANNELS_MISSING).at("channels" + i);
            }
            if (row.isTyped() && (row.getOpensAt() == null || row.getClosesAt() == null || !row.getOpensAt().isBefore(row.getClosesAt()))) {
                throw new Rejected(EnrolmentReason.WINDOW_WRONG).at("closesAt" + i);
            }
            if (row.isTyped()) {
                typed.add(row.window());
            }
        }
        if (typed.isEmpty()) {
            throw new Rejected(EnrolmentReason.WINDOW_WRONG).at("opensAt0");
        }
        return new Round(no, label == null || label.isBlank() ? null : label.strip(), method, seats, waitingCapacity,
                method == SelectionMethod.MIXED ? firstComeSeats : null, typed);
    }

    public int getNo() {
        return no;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public SelectionMethod getMethod() {
        return method;
    }

    public void setMethod(SelectionMethod method) {
        this.method = method;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public Integer getWaitingCapacity() {
        return waitingCapacity;
    }

    public void setWaitingCapacity(Integer waitingCapacity) {
        this.waitingCapacity = waitingCapacity;
    }

    public Integer getFirstComeSeats() {
        return firstComeSeats;
    }

    public void setFirstComeSeats(Integer firstComeSeats) {
        this.firstComeSeats = firstComeSeats;
    }

    public List<WindowRow> getWindows() {
        return windows;
    }
}
