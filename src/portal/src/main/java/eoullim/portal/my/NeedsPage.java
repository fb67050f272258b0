package eoullim.portal.my;

import eoullim.enrolment.SupportDesk;
import eoullim.enrolment.SupportNeed;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;

/** What the reader needs wherever they learn; said once, looked at for every course. */
@Named
@RequestScoped
public class NeedsPage {

    @EJB
    private SupportDesk desk;

    private SupportNeed[] needs;
    private boolean consent;

    @PostConstruct
    void open() {
        Set<SupportNeed> mine = desk.mine();
        needs = mine.toArray(SupportNeed[]::new);
        consent = !mine.isEmpty();
    }

    public void save() {
        desk.declare(Set.of(needs), consent);
        Notices.done("my.needs.saved");
        Go.to("/my/needs");
    }

    public SupportNeed[] getAll() {
        return SupportNeed.values();
    }

    public SupportNeed[] getNeeds() {
        return needs;
    }

    public void setNeeds(SupportNeed[] needs) {
        this.needs = needs;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
