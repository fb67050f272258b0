package eoullim.portal.draws;

import eoullim.lottery.DrawRound;
import eoullim.lottery.LotteryDesk;
import eoullim.ui.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Every draw of one round that was ever published: its rules, its proof, its result. */
@Named
@RequestScoped
public class DrawPage {

    @EJB
    private LotteryDesk desk;
    @Inject
    private HttpServletRequest request;

    private DrawRound round;

    @PostConstruct
    void open() {
        String course = String.valueOf(request.getParameter("course"));
        Integer no = Asked.number(request, "round");
        round = no == null ? desk.latest(course) : desk.round(course, no);
    }

    public DrawRound getRound() {
        return round;
    }
}
