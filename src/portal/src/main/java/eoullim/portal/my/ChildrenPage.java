package eoullim.portal.my;

import eoullim.people.ChildDesk;
import eoullim.people.CitizenCard;
import eoullim.people.NewChild;
import eoullim.people.Relation;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Children under 14 for whom the reader applies. */
@Named
@RequestScoped
public class ChildrenPage {

    @EJB
    private ChildDesk desk;

    private String name;
    private LocalDate birthDate;
    private Relation relation;
    private boolean consent;

    public List<CitizenCard> getMine() {
        return desk.mine();
    }

    public void add() {
        desk.add(new NewChild(name, birthDate, relation, consent));
        Notices.done("my.children.added");
        Go.to("/my/children");
    }

    public void end(String child) {
        desk.end(child);
        Notices.done("my.children.ended");
        Go.to("/my/children");
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
