package eoullim.intranet.draws;

import eoullim.lottery.DrawKey;
import eoullim.lottery.DrawRound;
import eoullim.lottery.LotteryOffice;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** All draws of one round, and the next step of the one that is under way. */
@Named
@ViewScoped
public class DrawRoundPage implements Serializable {

    @EJB
    private LotteryOffice office;
    @Inject
    private HttpServletRequest request;

    private DrawRound round;

    @PostConstruct
    void open() {
        round = office.round(AskedDraw.course(request), AskedDraw.round(request));
    }

    public void publish() {
        office.publish(key());
        Notices.done("draws.done.published");
        AskedDraw.backTo(key());
    }

    public void freeze() {
        Notices.done("draws.done." + office.freeze(key()));
        AskedDraw.backTo(key());
    }

    private DrawKey key() {
        return new DrawKey(round.going().course(), round.going().round(), round.going().no());
    }

    public DrawRound getRound() {
        return round;
    }
}
