package eoullim.intranet.rounds;

import eoullim.enrolment.SupportAnswer;
import eoullim.enrolment.SupportNeed;
import eoullim.enrolment.SupportState;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a course has ready, while staff say it. */
public class SupportForm implements Serializable {

    private SupportNeed[] ready = {};
    private SupportNeed[] missing = {};
    private String note;

    static SupportForm of(List<SupportAnswer> answers) {
        SupportForm form = new SupportForm();
        form.ready = of(answers, SupportState.READY);
        form.missing = of(answers, SupportState.MISSING);
        form.note = answers.stream().filter(answer -> answer.state() == SupportState.READY).map(SupportAnswer::note).filter(said -> said != null).findFirst()
                .orElse(null);
        return form;
    }

    private static SupportNeed[] of(List<SupportAnswer> answers, SupportState state) {
        return answers.stream().filter(answer -> answer.state() == state).map(SupportAnswer::need).toArray(SupportNeed[]::new);
    }

    Set<SupportNeed> ready() {
        return set(ready);
    }

    Set<SupportNeed> missing() {
        return set(missing);
    }

    private static Set<SupportNeed> set(SupportNeed[] chosen) {
        Set<SupportNeed> needs = EnumSet.noneOf(SupportNeed.class);
        needs.addAll(List.of(chosen));
        return needs;
    }

    public SupportNeed[] getReady() {
        return ready;
    }

    public void setReady(SupportNeed[] ready) {
        this.ready = ready;
    }

    public SupportNeed[] getMissing() {
        return missing;
    }

    public void setMissing(SupportNeed[] missing) {
        this.missing = missing;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
