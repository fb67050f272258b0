package eoullim.intranet.sanctions;

import eoullim.sanctions.SanctionLine;
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

/** One sanction: why, until when, what the citizen says, and the answer. */
@Named
@ViewScoped
public class SanctionPage implements Serializable {

    @EJB
    private SanctionOffice office;
    @Inject
    private HttpServletRequest request;

    private SanctionLine one;
    private String words;

    @PostConstruct
    void open() {
        one = office.sanction(String.valueOf(request.getParameter("number")));
    }

    public void lift() {
        answer(true);
    }

    public void uphold() {
        answer(false);
    }

    private void answer(boolean lifted) {
        office.answer(one.number(), lifted, words);
        Notices.done(lifted ? "sanctions.lifted" : "sanctions.upheld");
        Go.to("/sanctions/" + one.number());
    }

    public SanctionLine getOne() {
        return one;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
