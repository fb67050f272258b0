package eoullim.instructors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import eoullim.kernel.Clock;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.Rejected;
import eoullim.kernel.Typed;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import eoullim.people.Phones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** The instructors of the city and their appointments. Rooms of the house above read cards; the entities stay here. */
@ApplicationScoped
public class Instructors {

    private static final String UNTIL = "(select max(a.toDay) from Appointment a where a.instructorNumber = i.number)";

    @Inject
    private EntityManager em;
    @Inject
    private Citizens citizens;
    @Inject
    private Clock clock;

    /** @throws NotFound when nobody has this number */
    public InstructorCard card(String number) {
        return card(find(number));
    }

    public Map<String, InstructorCard> cards(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return cards(em.createQuery("select i from Instructor i where i.number in :numbers", Instructor.class)
                .setParameter("numbers", numbers).getResultList()).stream()
                .collect(Collectors.toMap(InstructorCard::number, Function.identity()));
    }

    /** The instructor's number of a citizen, if that citizen teaches. */
    public Optional<String> numberOf(String citizenNumber) {
        return em.createQuery("select i.number from Instructor i where i.citizenNumber = :citizen", String.class)
                .setParameter("citizen", citizenNumber).getResultStream().findFirst();
    }

    /** Instructors who teach now and whose name or speciality holds the text, appointed for all of these days. */
    public List<InstructorCard> search(String text, LocalDate first, LocalDate last, int atMost) {
        InstructorFilter filter = new InstructorFilter(text, null, null);
        TypedQuery<Instructor> query = em.createQuery("select i from Instructor i join Citizen c on c.number = i.citizenNumber "
                + where(filter) + " and i.active = true and exists (select a.id from Appointment a "
                + "where a.instructorNumber = i.number and a.fromDay <= :last and a.toDay >= :first) order by c.name, i.number", Instructor.class);
        fill(query, filter);
        List<Instructor> found = query.setParameter("first", first).setParameter("last", last).getResultList();
        Map<String, List<Appointment>> appointments = appointments(found);
        return cards(found.stream().filter(one -> Appointment.cover(appointments.getOrDefault(one.number(), List.of()), first, last))
                .limit(atMost).toList());
    }

    /** @throws Rejected {@code NOT_APPOINTED} unless appointments cover every day from the first to the last */
    public void mustBeAppointed(String number, LocalDate first, LocalDate last) {
        Instructor instructor = find(number);
        if (!instructor.isActive()) {
            throw new Rejected(InstructorsReason.NOT_ACTIVE, card(instructor).name());
        }
        if (!Appointment.cover(appointments(instructor), first, last)) {
            throw new Rejected(InstructorsReason.NOT_APPOINTED, card(instructor).name(), first, last);
        }
    }

    Page<InstructorLine> page(InstructorFilter filter, int number, int size) {
        LocalDate today = clock.today();
        String from = " from Instructor i join Citizen c on c.number = i.citizenNumber " + where(filter);
        TypedQuery<Instructor> rows = em.createQuery("select i" + from + " order by i.active desc, c.name, i.number", Instructor.class);
        TypedQuery<Long> count = em.createQuery("select count(i)" + from, Long.class);
        fill(rows, filter);
        fill(count, filter);
        if (filter.standing() != null) {
            rows.setParameter("today", today);
            count.setParameter("today", today);
        }
        List<Instructor> found = rows.setFirstResult(Page.firstRow(number, size)).setMaxResults(size).getResultList();
        Map<String, List<Appointment>> appointments = appointments(found);
        Map<String, CitizenCard> people = people(found);
        List<InstructorLine> lines = found.stream().map(one -> line(one, people.get(one.citizenNumber()),
                appointments.getOrDefault(one.number(), List.of()), today)).toList();
        return new Page<>(lines, Math.max(number, 1), size, count.getSingleResult());
    }

    Instructor find(String number) {
        if (!Typed.mayBeCode(number)) {
            throw new NotFound("instructor", number);
        }
        return em.createQuery("select i from Instructor i where i.number = :number", Instructor.class).setParameter("number", number)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("instructor", number));
    }

    List<Appointment> appointments(Instructor instructor) {
        return appointments(List.of(instructor)).getOrDefault(instructor.number(), List.of());
    }

    void add(Instructor instructor) {
        em.persist(instructor);
    }

    void add(Appointment appointment) {
        appointment.madeAt(clock.now());
        em.persist(appointment);
    }

    InstructorCard card(Instructor instructor) {
        return cards(List.of(instructor)).get(0);
    }

    private List<InstructorCard> cards(List<Instructor> instructors) {
        Map<String, CitizenCard> people = people(instructors);
        return instructors.stream().map(one -> new InstructorCard(one.number(), one.citizenNumber(),
                people.get(one.citizenNumber()).name(), one.speciality(), one.introduction(), one.homeInstitution(),
                one.isActive(), one.isInvented())).toList();
    }

    private Map<String, CitizenCard> people(List<Instructor> instructors) {
        return citizens.cards(instructors.stream().map(Instructor::citizenNumber).toList());
    }

    private Map<String, List<Appointment>> appointments(List<Instructor> instructors) {
        if (instructors.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a from Appointment a where a.instructorNumber in :numbers order by a.fromDay desc", Appointment.class)
                .setParameter("numbers", instructors.stream().map(Instructor::number).toList())
                .getResultStream().collect(Collectors.groupingBy(Appointment::instructor));
    }

    /** Of the appointments, newest first, the one that says most about today: in force, else ahead, else the last that is over. */
    private static InstructorLine line(Instructor one, CitizenCard person, List<Appointment> appointments, LocalDate today) {
        List<AppointmentLine> lines = appointments.stream().map(appointment -> appointment.line(today)).toList();
        Optional<AppointmentLine> telling = lines.stream().filter(line -> line.standing() == AppointmentStanding.IN_FORCE).findFirst()
                .or(() -> lines.stream().filter(line -> line.standing() == AppointmentStanding.AHEAD).findFirst())
                .or(() -> lines.stream().findFirst());
        return new InstructorLine(one.number(), person.name(), one.speciality(), one.homeInstitution(), Phones.masked(person.phone()),
                telling.map(AppointmentLine::to).orElse(null), telling.map(AppointmentLine::standing).orElse(null),
                one.isActive(), one.isInvented());
    }

    private static String where(InstructorFilter filter) {
        StringBuilder where = new StringBuilder("where 1 = 1");
        if (filter.text() != null) {
            where.append(" and (c.name like :text or i.speciality like :text").append(Typed.mayBeCode(filter.text()) ? " or i.number = :number)" : ")");
        }
        if (filter.institution() != null) {
            where.append(" and i.homeInstitutionCode = :institution");
        }
        if (filter.standing() != null) {
            String inForce = "exists (select a.id from Appointment a where a.instructorNumber = i.number "
                    + "and a.fromDay <= :today and a.toDay >= :today)";
            String ahead = "exists (select a.id from Appointment a where a.instructorNumber = i.number and a.fromDay > :today)";
            where.append(switch (filter.standing()) {
                case IN_FORCE -> " and " + inForce;
                case AHEAD -> " and " + ahead + " and not " + inForce;
                case OVER -> " and " + UNTIL + " < :today";
            });
        }
        return where.toString();
    }

    private static void fill(TypedQuery<?> query, InstructorFilter filter) {
        if (filter.text() != null) {
            query.setParameter("text", "%" + filter.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            if (Typed.mayBeCode(filter.text())) {
                query.setParameter("number", filter.text());
            }
        }
        if (filter.institution() != null) {
            query.setParameter("institution", filter.institution());
        }
    }
}
