package eoullim.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Citizens, as rooms above look them up. */
@ApplicationScoped
public class Citizens {

    private static final int MOST_ALIKE = 20;

    @Inject
    private EntityManager em;

    public Optional<CitizenCard> find(String number) {
        return em.createQuery("select c from Citizen c where c.number = :number", Citizen.class)
                .setParameter("number", number).getResultStream().findFirst().map(Citizen::card);
    }

    public Map<String, CitizenCard> cards(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select c from Citizen c where c.number in :numbers", Citizen.class)
                .setParameter("numbers", numbers).getResultStream().map(Citizen::card)
                .collect(Collectors.toMap(CitizenCard::number, card -> card));
    }

    /** Up to {@code atMost} people whose telephone number ends so, or whose name begins so. */
    public List<CitizenCard> like(String phoneEndOrName, int atMost) {
        String typed = phoneEndOrName == null ? "" : phoneEndOrName.strip();
        if (typed.length() < 2) {
            return List.of();
        }
        return em.createQuery("select c from Citizen c where c.phone like :phone or c.name like :name order by c.name, c.number", Citizen.class)
                .setParameter("phone", "%" + escaped(typed)).setParameter("name", escaped(typed) + "%")
                .setMaxResults(atMost).getResultStream().map(Citizen::card).toList();
    }

    /** Those of the same name and day of birth, or of the same telephone number. */
    List<CitizenCard> alike(String name, LocalDate birthDate, String phone) {
        return em.createQuery("select c from Citizen c where c.name = :name and c.birthDate = :birth or c.phone = :phone order by c.number", Citizen.class)
                .setParameter("name", name).setParameter("birth", birthDate).setParameter("phone", phone).setMaxResults(MOST_ALIKE)
                .getResultStream().map(Citizen::card).toList();
    }

    private static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
