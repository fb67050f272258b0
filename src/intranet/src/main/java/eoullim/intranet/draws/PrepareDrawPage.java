package eoullim.intranet.draws;

import eoullim.lottery.DrawKey;
import eoullim.lottery.DrawPlan;
import eoullim.lottery.DrawRound;
import eoullim.lottery.LotteryOffice;
import eoullim.lottery.PartyRule;
import eoullim.lottery.SeatOrder;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** What a draw is to be like, before anybody sees it. */
@Named
@ViewScoped
public class PrepareDrawPage implements Serializable {

    @EJB
    private LotteryOffice office;
    @Inject
    private HttpServletRequest request;

    private DrawRound round;
    private DrawForm form;

    @PostConstruct
    void open() {
        round = office.round(AskedDraw.course(request), AskedDraw.round(request));
        DrawPlan proposal = office.proposal(round.course(), round.round());
        form = new DrawForm(proposal, round.going());
    }

    public void keep() {
        office.prepare(form.plan());
        Notices.done("draws.done.prepared");
        AskedDraw.backTo(new DrawKey(round.course(), round.round(), 0));
    }

    public SeatOrder[] getOrders() {
        return SeatOrder.values();
    }

    public PartyRule[] getParties() {
        return PartyRule.values();
    }

    public DrawRound getRound() {
        return round;
    }

    public DrawForm getForm() {
        return form;
    }
}
