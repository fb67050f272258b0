package eoullim.intranet.sanctions;

import eoullim.sanctions.Absence;
import eoullim.sanctions.SanctionOffice;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One case before it is decided: what happened, what the rule says, and the words the citizen will read. */
@Named
@ViewScoped
public class SanctionCasePage implements Serializable {

    @EJB
    private SanctionOffice office;
    @Inject
    private HttpServletRequest request;

    private Absence absence;
    private String words;

    @PostConstruct
    void open() {
        absence = office.absence(String.valueOf(request.getParameter("application")));
    }

    public void decide() {
        String number = office.decide(absence.applicationNumber(), words);
        Notices.done("sanctions.decided", number);
        Go.to("/sanctions/" + number);
    }

    public Absence getAbsence() {
        return absence;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
