package eoullim.organisations;

import java.time.LocalDate;
import java.util.List;

import eoullim.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Public holidays of the city and closed days of its institutions. */
@ApplicationScoped
class OpeningCalendar {

    @Inject
    private EntityManager em;

    List<Holiday> holidays(LocalDate from, LocalDate to) {
        return em.createQuery("select h from Holiday h where h.day between :from and :to order by h.day", Holiday.class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** Every year that has a holiday, in order. */
    List<Integer> years() {
        return em.createQuery("select distinct year(h.day) from Holiday h order by year(h.day)", Integer.class).getResultList();
    }

    List<ClosedDay> closedDays(String institution, LocalDate from, LocalDate to) {
        return em.createQuery("select c from ClosedDay c where c.key.institutionCode = :institution "
                        + "and c.key.day between :from and :to order by c.key.day", ClosedDay.class)
                .setParameter("institution", institution).setParameter("from", from).setParameter("to", to).getResultList();
    }

    boolean isHoliday(LocalDate day) {
        return em.find(Holiday.class, day) != null;
    }

    boolean isClosed(String institution, LocalDate day) {
        return em.find(ClosedDay.class, new ClosedDay.Key(institution, day)) != null;
    }

    void add(Holiday holiday) {
        em.persist(holiday);
    }

    void add(ClosedDay closed) {
        em.persist(closed);
    }

    void removeHoliday(LocalDate day) {
        em.remove(known(day == null ? null : em.find(Holiday.class, day), "holiday", day));
    }

    void reopen(String institution, LocalDate day) {
        em.remove(known(day == null ? null : em.find(ClosedDay.class, new ClosedDay.Key(institution, day)), "closed day", day));
    }

    private static <T> T known(T found, String kind, LocalDate day) {
        if (found == null) {
            throw new NotFound(kind, String.valueOf(day));
        }
        return found;
    }
}
