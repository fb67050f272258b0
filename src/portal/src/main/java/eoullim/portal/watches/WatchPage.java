package eoullim.portal.watches;

import eoullim.catalogue.CatalogueDesk;
import eoullim.catalogue.CatalogueQuery;
import eoullim.portal.courses.Labels;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import eoullim.watches.WatchChoice;
import eoullim.watches.WatchDesk;
import eoullim.watches.WatchKind;
import eoullim.watches.WatchLead;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Asks to be told: of a course, or of whatever answers a search. */
@Named
@ViewScoped
public class WatchPage implements Serializable {

    @EJB
    private WatchDesk desk;
    @EJB
    private CatalogueDesk catalogue;
    @Inject
    private Labels labels;
    @Inject
    private HttpServletRequest request;

    private WatchChoice choice;
    private String question;
    private WatchKind[] kinds;
    private WatchLead[] leads;

    @PostConstruct
    void open() {
        question = request.getParameter("search");
        if (question == null) {
            choice = desk.choice(String.valueOf(request.getParameter("course")));
            List<WatchKind> before = choice.chosen().isEmpty() ? choice.kinds().subList(0, 1) : choice.chosen();
            kinds = before.toArray(new WatchKind[0]);
            leads = (choice.leads().isEmpty() ? List.of(WatchLead.EVENING_BEFORE, WatchLead.AT_OPENING) : choice.leads()).toArray(new WatchLead[0]);
        }
    }

    public void keep() {
        if (choice == null) {
            desk.watchSearch(question);
        } else {
            desk.watchCourse(choice.course(), Set.of(kinds), Set.of(leads));
        }
        Notices.done("watches.kept");
        Go.to("/my/watches");
    }

    public String getWords() {
        return String.join(" · ", labels.conditions(catalogue.search(CatalogueQuery.read(question))));
    }

    public WatchChoice getChoice() {
        return choice;
    }

    public WatchLead[] getAllLeads() {
        return WatchLead.values();
    }

    public WatchKind[] getKinds() {
        return kinds;
    }

    public void setKinds(WatchKind[] kinds) {
        this.kinds = kinds;
    }

    public WatchLead[] getLeads() {
        return leads;
    }

    public void setLeads(WatchLead[] leads) {
        this.leads = leads;
    }
}
