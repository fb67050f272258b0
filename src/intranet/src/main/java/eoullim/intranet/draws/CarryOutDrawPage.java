package eoullim.intranet.draws;

import eoullim.lottery.DrawKey;
import eoullim.lottery.DrawRound;
import eoullim.lottery.DrawSheet;
import eoullim.lottery.LotteryOffice;
import eoullim.kernel.NotFound;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** The draw itself: what the public source said, typed twice; or calling it off. */
@Named
@ViewScoped
public class CarryOutDrawPage implements Serializable {

    @EJB
    private LotteryOffice office;
    @Inject
    private HttpServletRequest request;

    private DrawKey key;
    private DrawRound round;
    private DrawSheet draw;
    private String source;
    private String again;
    private String note;

    @PostConstruct
    void open() {
        key = AskedDraw.key(request);
        round = office.round(key.course(), key.round());
        draw = round.draws().stream().filter(one -> one.no() == key.no() && one.course().equals(key.course())).findFirst().orElseThrow(() -> new NotFound("draw", key.toString()));
    }

    public void draw() {
        Notices.done("draws.done." + office.draw(key, source, again));
        AskedDraw.backTo(key);
    }

    public void callOff() {
        office.callOff(key, note);
        Notices.done("draws.done.called");
        AskedDraw.backTo(key);
    }

    public DrawRound getRound() {
        return round;
    }

    public DrawSheet getDraw() {
        return draw;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
