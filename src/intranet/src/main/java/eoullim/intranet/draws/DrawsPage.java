package eoullim.intranet.draws;

import eoullim.kernel.Page;
import eoullim.lottery.LotteryOffice;
import eoullim.lottery.RoundLine;
import eoullim.ui.Here;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 추첨: every round that is drawn, and how far its draw has come. */
@Named
@RequestScoped
public class DrawsPage {

    @EJB
    private LotteryOffice office;
    @Inject
    private Here here;

    private Page<RoundLine> page;

    public Page<RoundLine> getPage() {
        if (page == null) {
            page = office.rounds(here.getPage());
        }
        return page;
    }
}
