package eoullim.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import eoullim.kernel.NotFound;
import eoullim.kernel.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The institutions of the city. Rooms above read cards; the entities stay here. */
@ApplicationScoped
public class Institutions {

    @Inject
    private EntityManager em;

    /** @throws NotFound when no institution has this code */
    public InstitutionCard card(String code) {
        return find(code).card();
    }

    /** Every institution, those that teach first, in the order in which they were founded. */
    public List<InstitutionCard> cards() {
        return em.createQuery("select i from Institution i order by i.active desc, i.id", Institution.class)
                .getResultList().stream().map(Institution::card).toList();
    }

    public Map<String, InstitutionCard> cards(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select i from Institution i where i.code in :codes", Institution.class)
                .setParameter("codes", codes)
                .getResultList().stream().map(Institution::card)
                .collect(Collectors.toMap(InstitutionCard::code, Function.identity()));
    }

    /** The institutions that teach now and that somebody serves; {@code *} stands for the whole city. */
    public List<InstitutionCard> within(Collection<String> scope) {
        return cards().stream().filter(InstitutionCard::active).filter(card -> scope.contains("*") || scope.contains(card.code())).toList();
    }

    Institution find(String code) {
        return search(code).orElseThrow(() -> new NotFound("institution", code));
    }

    private Optional<Institution> search(String code) {
        if (!Typed.mayBeCode(code)) {
            return Optional.empty();
        }
        return em.createQuery("select i from Institution i where i.code = :code", Institution.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    void add(Institution institution) {
        em.persist(institution);
    }

    boolean isEmpty() {
        return em.createQuery("select count(i) from Institution i", Long.class).getSingleResult() == 0;
    }
}
