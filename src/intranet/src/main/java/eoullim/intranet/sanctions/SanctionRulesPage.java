package eoullim.intranet.sanctions;

import eoullim.kernel.Fraction;
import eoullim.kernel.Rejected;
import eoullim.sanctions.SanctionOffice;
import eoullim.sanctions.SanctionRule;
import eoullim.sanctions.SanctionsReason;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The rules with their days; a new one is added, none is changed. */
@Named
@RequestScoped
public class SanctionRulesPage {

    private static final int HUNDRED = 100;

    @EJB
    private SanctionOffice office;

    private LocalDate from;
    private Integer percent = 50;
    private Integer cautions = 1;
    private Integer banDays = 30;
    private boolean sameField = true;
    private String source;

    public List<SanctionRule> getRules() {
        return office.rules();
    }

    public void add() {
        if (percent == null || percent < 1 || percent > HUNDRED || cautions == null || banDays == null) {
            throw new Rejected(SanctionsReason.RULE_NUMBERS_WRONG).at("percent");
        }
        office.add(new SanctionRule(from, new Fraction(percent, HUNDRED), cautions, banDays, sameField), source);
        Notices.done("sanctions.rule.added");
        Go.to("/sanctions/rules");
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public Integer getCautions() {
        return cautions;
    }

    public void setCautions(Integer cautions) {
        this.cautions = cautions;
    }

    public Integer getBanDays() {
        return banDays;
    }

    public void setBanDays(Integer banDays) {
        this.banDays = banDays;
    }

    public boolean isSameField() {
        return sameField;
    }

    public void setSameField(boolean sameField) {
        this.sameField = sameField;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
