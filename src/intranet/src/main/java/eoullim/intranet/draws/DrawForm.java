package eoullim.intranet.draws;

import eoullim.kernel.Clock;
import eoullim.lottery.DrawPlan;
import eoullim.lottery.DrawSheet;
import eoullim.lottery.PartyRule;
import eoullim.lottery.SeatOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The fields of a plan as they are typed. */
public class DrawForm implements Serializable {

    private final String course;
    private final int round;
    private SeatOrder order;
    private PartyRule party;
    private Integer most;
    private String companions;
    private Integer luckMost;
    private Integer luckMonths;
    private String sourceName;
    private LocalDate sourceDay;
    private LocalTime sourceTime;
    private String note;
    private String reason;

    /** @param draft what was written before; null when nothing was */
    DrawForm(DrawPlan proposal, DrawSheet draft) {
        course = proposal.course();
        round = proposal.round();
        order = proposal.order();
        party = proposal.party();
        most = proposal.most();
        luckMost = proposal.luckMost();
        luckMonths = proposal.luckMonths();
        if (draft != null) {
            order = draft.order();
            party = draft.party();
            most = draft.most();
            luckMost = draft.luckMost();
            sourceName = draft.sourceName();
            sourceDay = LocalDate.ofInstant(draft.sourceAt(), Clock.SEOUL);
            sourceTime = LocalTime.ofInstant(draft.sourceAt(), Clock.SEOUL);
            note = draft.note();
            reason = draft.reason();
            companions = draft.titles().stream().map(DrawSheet.CourseTitle::code).filter(code -> !code.equals(course)).collect(Collectors.joining(", "));
        }
    }

    DrawPlan plan() {
        List<String> others = companions == null ? List.of() : Arrays.asList(companions.split("[,\\s]+"));
        return new DrawPlan(course, round, order, party, most == null ? 0 : most, others, luckMost == null ? 0 : luckMost, luckMonths == null ? -1 : luckMonths,
                sourceName, sourceDay == null || sourceTime == null ? null : sourceDay.atTime(sourceTime), note, reason);
    }

    public SeatOrder getOrder() {
        return order;
    }

    public void setOrder(SeatOrder order) {
        this.order = order;
    }

    public PartyRule getParty() {
        return party;
    }

    public void setParty(PartyRule party) {
        this.party = party;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }

    public String getCompanions() {
        return companions;
    }

    public void setCompanions(String companions) {
        this.companions = companions;
    }

    public Integer getLuckMost() {
        return luckMost;
    }

    public void setLuckMost(Integer luckMost) {
        this.luckMost = luckMost;
    }

    public Integer getLuckMonths() {
        return luckMonths;
    }

    public void setLuckMonths(Integer luckMonths) {
        this.luckMonths = luckMonths;
    }

    public String getSourceName() {
        return sourceName;
    }

    public void setSourceName(String sourceName) {
        this.sourceName = sourceName;
    }

    public LocalDate getSourceDay() {
        return sourceDay;
    }

    public void setSourceDay(LocalDate sourceDay) {
        this.sourceDay = sourceDay;
    }

    public LocalTime getSourceTime() {
        return sourceTime;
    }

    public void setSourceTime(LocalTime sourceTime) {
        this.sourceTime = sourceTime;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
