package eoullim.organisations;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What everybody may know about the institutions of the city. */
@Stateless
@PermitAll
public class OrganisationDesk {

    @Inject
    private Institutions institutions;

    /** The institutions that teach now. */
    public List<InstitutionCard> institutions() {
        return institutions.cards().stream().filter(InstitutionCard::active).toList();
    }

    /** @throws eoullim.kernel.NotFound when no institution has this code */
    public InstitutionCard institution(String code) {
        return institutions.card(code);
    }
}
