package eoullim.portal.watches;

import eoullim.catalogue.CatalogueDesk;
import eoullim.catalogue.CatalogueQuery;
import eoullim.kernel.Page;
import eoullim.portal.courses.Labels;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import eoullim.ui.PageNumber;
import eoullim.watches.Watch;
import eoullim.watches.WatchDesk;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** 알림 받기: everything I want to be told of. Kept with the view, so that a press means the line it stands beside. */
@Named
@ViewScoped
public class WatchesPage implements Serializable {

    @EJB
    private WatchDesk desk;
    @EJB
    private CatalogueDesk catalogue;
    @Inject
    private Labels labels;
    @Inject
    private HttpServletRequest request;

    private Page<Watch> page;

    @PostConstruct
    void open() {
        page = desk.mine(PageNumber.of(request.getParameter("page")));
    }

    public Page<Watch> getPage() {
        return page;
    }

    /** The conditions of a search in words. */
    public String words(String question) {
        return String.join(" · ", labels.conditions(catalogue.search(CatalogueQuery.read(question))));
    }

    public void pause(Watch watch) {
        desk.pause(watch.id(), !watch.paused());
        again(watch.paused() ? "watches.resumed" : "watches.paused");
    }

    public void remove(Watch watch) {
        desk.remove(watch.id());
        again("watches.removed");
    }

    private void again(String said) {
        Notices.done(said);
        Go.to("/my/watches?page=" + page.number());
    }
}
