package eoullim.portal.my;

import eoullim.sanctions.SanctionDesk;
import eoullim.sanctions.SanctionLine;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One decision about absences, and what the reader has to say to it. */
@Named
@ViewScoped
public class ObjectionPage implements Serializable {

    @EJB
    private SanctionDesk desk;
    @Inject
    private HttpServletRequest request;

    private SanctionLine one;
    private String words;

    @PostConstruct
    void open() {
        one = desk.one(String.valueOf(request.getParameter("number")));
    }

    public void object() {
        desk.object(one.number(), words);
        Notices.done("my.sanction.objected");
        Go.to("/my/sanctions/" + one.number());
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
