package eoullim.portal.draws;

import eoullim.kernel.Page;
import eoullim.lottery.LotteryDesk;
import eoullim.lottery.RoundLine;
import eoullim.ui.Here;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 추첨: what was announced and what was drawn. */
@Named
@RequestScoped
public class DrawsPage {

    @EJB
    private LotteryDesk desk;
    @Inject
    private Here here;

    private Page<RoundLine> page;

    public Page<RoundLine> getPage() {
        if (page == null) {
            page = desk.recent(here.getPage());
        }
        return page;
    }
}
