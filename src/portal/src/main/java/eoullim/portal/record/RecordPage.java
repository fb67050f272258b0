package eoullim.portal.record;

import eoullim.records.LearningRecord;
import eoullim.records.RecordDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** 학습이력. */
@Named
@RequestScoped
public class RecordPage {

    @EJB
    private RecordDesk desk;

    private LearningRecord mine;

    public LearningRecord getMine() {
        if (mine == null) {
            mine = desk.mine();
        }
        return mine;
    }
}
