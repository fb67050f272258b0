package eoullim.intranet.checks;

import eoullim.checks.CheckOffice;
import eoullim.checks.CheckRun;
import eoullim.checks.Invariant;
import eoullim.ui.Go;
import eoullim.ui.ReaderView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 장부 점검: the last runs, what is looked at, and looking now. */
@Named
@RequestScoped
public class ChecksPage {

    @EJB
    private CheckOffice office;
    @Inject
    private ReaderView reader;

    private List<CheckRun> runs;

    public void look() {
        Go.to("/checks/" + office.run());
    }

    public List<CheckRun> getRuns() {
        if (runs == null) {
            runs = office.runs();
        }
        return runs;
    }

    public List<Invariant> getInvariants() {
        return office.invariants();
    }

    /** What is wrong when it does not hold. */
    public String wrong(Invariant one) {
        return "ko".equals(reader.getTag()) ? one.korean() : one.english();
    }

    /** What to do then. */
    public String cure(Invariant one) {
        return "ko".equals(reader.getTag()) ? one.doKorean() : one.doEnglish();
    }
}
