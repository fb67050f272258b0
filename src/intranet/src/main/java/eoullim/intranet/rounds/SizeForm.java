package eoullim.intranet.rounds;

import eoullim.enrolment.IntakeRounds;
import eoullim.enrolment.IntakeTerms;
import eoullim.enrolment.SameAgain;
import java.io.Serializable;

/** Size and terms of an intake while they are being typed. */
public class SizeForm implements Serializable {

    private Integer capacity;
    private Integer waitingCapacity;
    private Integer partyMost;
    private String prerequisite;
    private SameAgain sameAgain;
    private boolean workersToo;

    static SizeForm of(IntakeRounds intake) {
        SizeForm form = new SizeForm();
        form.capacity = intake.story().capacity();
        form.waitingCapacity = intake.story().waitingCapacity();
        form.partyMost = intake.terms().partyMost();
        form.prerequisite = intake.terms().prerequisite();
        form.sameAgain = intake.terms().sameAgain();
        form.workersToo = intake.terms().workersToo();
        return form;
    }

    IntakeTerms terms() {
        return new IntakeTerms(partyMost == null ? 1 : partyMost, prerequisite == null || prerequisite.isBlank() ? null : prerequisite.strip(), sameAgain,
                workersToo);
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Integer getWaitingCapacity() {
        return waitingCapacity;
    }

    public void setWaitingCapacity(Integer waitingCapacity) {
        this.waitingCapacity = waitingCapacity;
    }

    public Integer getPartyMost() {
        return partyMost;
    }

    public void setPartyMost(Integer partyMost) {
        this.partyMost = partyMost;
    }

    public String getPrerequisite() {
        return prerequisite;
    }

    public void setPrerequisite(String prerequisite) {
        this.prerequisite = prerequisite;
    }

    public SameAgain getSameAgain() {
        return sameAgain;
    }

    public void setSameAgain(SameAgain sameAgain) {
        this.sameAgain = sameAgain;
    }

    public boolean isWorkersToo() {
        return workersToo;
    }

    public void setWorkersToo(boolean workersToo) {
        this.workersToo = workersToo;
    }
}
