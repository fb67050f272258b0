package eoullim.organisations;

import eoullim.people.Workplace;
import eoullim.people.Workplaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Institutions as places of work. */
@ApplicationScoped
class InstitutionWorkplaces implements Workplaces {

    @Inject
    private Institutions institutions;

    @Override
    public List<Workplace> all() {
        return institutions.cards().stream().map(card -> new Workplace(card.code(), card.nameKo(), card.nameEn())).toList();
    }
}
