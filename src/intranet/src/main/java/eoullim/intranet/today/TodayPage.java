package eoullim.intranet.today;

import eoullim.ui.ReaderView;
import eoullim.worklist.Task;
import eoullim.worklist.Waiting;
import eoullim.worklist.Worklist;
import eoullim.worklist.WorklistOffice;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 오늘 할 일: what waits, and the doors that lead there. */
@Named
@RequestScoped
public class TodayPage {

    @EJB
    private WorklistOffice office;
    @Inject
    private ReaderView reader;

    private Worklist list;

    public Worklist getList() {
        if (list == null) {
            list = office.today(reader.getTag());
        }
        return list;
    }

    /** Where all of this kind stands. */
    public String all(Task task) {
        return Door.of(task).all();
    }

    public String icon(Task task) {
        return Door.of(task).icon();
    }

    /** Where this very thing is done. */
    public String one(Waiting thing) {
        return Door.of(thing.task()).to(thing.code());
    }
}
