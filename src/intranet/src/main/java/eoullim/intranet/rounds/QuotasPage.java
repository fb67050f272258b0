package eoullim.intranet.rounds;

import eoullim.enrolment.EnrolmentReason;
import eoullim.enrolment.IntakeRounds;
import eoullim.enrolment.RoundOffice;
import eoullim.enrolment.SeatQuota;
import eoullim.kernel.Rejected;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Seats that are kept for a group or a way of applying. */
@Named
@ViewScoped
public class QuotasPage implements Serializable {

    private static final int ROWS = 5;

    @EJB
    private RoundOffice office;
    @Inject
    private HttpServletRequest request;

    private IntakeRounds intake;
    private final List<QuotaRow> rows = new ArrayList<>();

    @PostConstruct
    void open() {
        intake = office.rounds(String.valueOf(request.getParameter("course")));
        intake.story().quotas().forEach(quota -> rows.add(QuotaRow.of(quota)));
        int next = rows.stream().mapToInt(QuotaRow::getNo).max().orElse(0) + 1;
        while (rows.size() < ROWS) {
            rows.add(new QuotaRow(next++));
        }
    }

    public void store() throws IOException {
        List<SeatQuota> typed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isTyped() && !rows.get(i).hasChannel()) {
                throw new Rejected(EnrolmentReason.CHANNELS_MISSING).at("channels" + i);
            }
            if (rows.get(i).isTyped()) {
                typed.add(rows.get(i).quota());
            }
        }
        office.saveQuotas(intake.courseCode(), typed);
        Notices.done("rounds.quotas.stored");
        Go.to("/intake/" + intake.courseCode() + "/rounds");
    }

    public IntakeRounds getIntake() {
        return intake;
    }

    public List<QuotaRow> getRows() {
        return rows;
    }
}
