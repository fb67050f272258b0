package eoullim.ui;

import eoullim.organisations.InstitutionCard;
import eoullim.organisations.OrganisationDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of institutions in the reader's language, read once a request: {@code #{institutions.of(code)}}. */
@Named("institutions")
@RequestScoped
public class InstitutionNames {

    @EJB
    private OrganisationDesk desk;

    private Map<String, InstitutionCard> known;

    public String of(String code) {
        InstitutionCard card = code == null ? null : known().get(code);
        return card == null ? "" : card.name(Reader.current().tongue().getTag());
    }

    /** Those that teach now. */
    public List<InstitutionCard> getAll() {
        return List.copyOf(known().values());
    }

    private Map<String, InstitutionCard> known() {
        if (known == null) {
            known = new LinkedHashMap<>();
            desk.institutions().forEach(card -> known.put(card.code(), card));
        }
        return known;
    }
}
