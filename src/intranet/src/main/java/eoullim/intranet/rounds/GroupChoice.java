package eoullim.intranet.rounds;

import eoullim.enrolment.Audience;
import eoullim.enrolment.AudienceRule;
import java.io.Serializable;
import java.util.List;

/** For whom something is, while it is being chosen. */
public class GroupChoice implements Serializable {

    private AudienceRule rule = AudienceRule.EVERYBODY;
    private Integer age;
    private String[] districts = {};

    void take(Audience audience) {
        rule = audience.rule();
        if (rule == AudienceRule.DISTRICTS) {
            districts = audience.values().toArray(String[]::new);
        } else if (!audience.values().isEmpty()) {
            age = Integer.valueOf(audience.values().get(0));
        }
    }

    Audience audience() {
        return switch (rule) {
            case EVERYBODY, RESIDENTS, NEWCOMERS, DISPLACED -> new Audience(rule, List.of());
            case AGE_FROM, AGE_TO -> new Audience(rule, age == null ? List.of() : List.of(age.toString()));
            case DISTRICTS -> new Audience(rule, List.of(districts));
        };
    }

    public AudienceRule getRule() {
        return rule;
    }

    public void setRule(AudienceRule rule) {
        this.rule = rule;
    }

    public Integer getAge() {
        return age;
    }

    public void setAge(Integer age) {
        this.age = age;
    }

    public String[] getDistricts() {
        return districts;
    }

    public void setDistricts(String[] districts) {
        this.districts = districts;
    }
}
