package eoullim.portal.apply;

import eoullim.enrolment.Claim;
import eoullim.enrolment.Learners;
import eoullim.people.CitizenCard;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who is to learn, while it is being chosen: the reader, children of the reader, companions by their codes; or a group. */
public class WhoLearns implements Serializable {

    private String me;
    private List<CitizenCard> family = List.of();
    private String[] chosen = {};
    private String companion;
    private String groupName;
    private Integer heads;

    static WhoLearns of(CitizenCard me, List<CitizenCard> children, int child) {
        WhoLearns who = new WhoLearns();
        who.me = me.number();
        who.family = new ArrayList<>(List.of(me));
        who.family.addAll(children);
        who.chosen = new String[] {who.family.get(child).number()};
        return who;
    }

    Learners learners() {
        List<String> numbers = Arrays.asList(chosen);
        return new Learners(numbers.contains(me), numbers.stream().filter(number -> !number.equals(me)).toList(), codes(companion));
    }

    /** Codes as they are typed: with commas, blanks or lines between. */
    static List<String> codes(String typed) {
        return typed == null ? List.of() : Arrays.stream(typed.split("[,;\\n]")).map(String::strip).filter(code -> !code.isEmpty()).toList();
    }

    Claim.Visitors visitors() {
        return new Claim.Visitors(groupName, heads == null ? 0 : heads);
    }

    /** The names of those of the family who are chosen. */
    public List<String> getNames() {
        List<String> numbers = Arrays.asList(chosen);
        return family.stream().filter(one -> numbers.contains(one.number())).map(CitizenCard::name).toList();
    }

    public List<CitizenCard> getFamily() {
        return family;
    }

    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }

    public String getCompanion() {
        return companion;
    }

    public void setCompanion(String companion) {
        this.companion = companion;
    }

    public String getGroupName() {
        return groupName;
    }

    public void setGroupName(String groupName) {
        this.groupName = groupName;
    }

    public Integer getHeads() {
        return heads;
    }

    public void setHeads(Integer heads) {
        this.heads = heads;
    }
}
