package eoullim.spaces;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** The rooms of the city and the spaces they stand in. Rooms of the house above read cards; the entities stay here. */
@ApplicationScoped
public class Rooms {

    private static final String CARDS = "select r, s from Room r join LearningSpace s on s.code = r.spaceCode ";

    @Inject
    private EntityManager em;

    /** @throws NotFound when no room has this code */
    public RoomCard card(String code) {
        return cards(List.of(code)).values().stream().findFirst().orElseThrow(() -> new NotFound("room", code));
    }

    public Map<String, RoomCard> cards(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(CARDS + "where r.code in :codes", Object[].class).setParameter("codes", codes)
                .getResultStream().map(Rooms::card).collect(Collectors.toMap(RoomCard::code, Function.identity()));
    }

    /**
     * Bookable rooms that can host a class of that many: those of the institution first, then by the fewest empty seats; rooms
     * whose capacity nobody knows come last.
     *
     * @param institutionCode whose rooms come first, or null
     * @param districtCode only rooms of this 읍면동, or null for the whole city
     */
    public List<RoomCard> candidates(int seats, String institutionCode, String districtCode) {
        return em.createQuery(CARDS + "where r.hostsClasses = true and r.bookable = true "
                        + "and (r.capacity is null or r.capacity >= :seats) and (:district is null or s.districtCode = :district) "
                        + "order by case when s.institutionCode = :institution then 0 else 1 end, "
                        + "case when r.capacity is null then 1 else 0 end, r.capacity, r.code", Object[].class)
                .setParameter("seats", seats).setParameter("district", districtCode)
                .setParameter("institution", institutionCode)
                .getResultStream().map(Rooms::card).toList();
    }

    /** Every room that can host a class, by its space; those of institutions first. */
    List<Object[]> hosting() {
        return em.createQuery(CARDS + "where r.hostsClasses = true order by s.kind, s.name, s.code, r.code", Object[].class).getResultList();
    }

    Page<RoomLine> page(RoomFilter filter, int number, int size) {
        TypedQuery<Object[]> rows = em.createQuery(CARDS + filter.where() + " order by s.name, s.code, r.name", Object[].class);
        TypedQuery<Long> count = em.createQuery("select count(r) from Room r join LearningSpace s on s.code = r.spaceCode "
                + filter.where(), Long.class);
        filter.fill(rows);
        filter.fill(count);
        List<RoomLine> lines = rows.setFirstResult(Page.firstRow(number, size)).setMaxResults(size)
                .getResultStream().map(pair -> RoomLine.of((Room) pair[0], (LearningSpace) pair[1])).toList();
        return new Page<>(lines, Math.max(number, 1), size, count.getSingleResult());
    }

    RoomTally tally() {
        return em.createQuery("select new eoullim.spaces.RoomTally(count(r), sum(case when r.hostsClasses = true then 1 else 0 end), "
                + "sum(case when r.hostsClasses = true and r.hostingSettled = false then 1 else 0 end), "
                + "sum(case when s.districtCode is null then 1 else 0 end)) "
                + "from Room r join LearningSpace s on s.code = r.spaceCode", RoomTally.class).getSingleResult();
    }

    /** How many rooms that can host a class each 읍면동 has; those of unknown 읍면동 are not counted. */
    Map<String, Long> hostingByDistrict() {
        return em.createQuery("select s.districtCode, count(r) from Room r join LearningSpace s on s.code = r.spaceCode "
                        + "where r.hostsClasses = true and s.districtCode is not null group by s.districtCode", Object[].class)
                .getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    Room find(String code) {
        if (!Typed.mayBeCode(code)) {
            throw new NotFound("room", code);
        }
        return em.createQuery("select r from Room r where r.code = :code", Room.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("room", code));
    }

    LearningSpace space(String code) {
        return em.createQuery("select s from LearningSpace s where s.code = :code", LearningSpace.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("space", code));
    }

    List<Room> of(LearningSpace space) {
        return em.createQuery("select r from Room r where r.spaceCode = :space order by r.code", Room.class)
                .setParameter("space", space.code()).getResultList();
    }

    /** Rooms that came out of an open-facility file, by their key in it. */
    Map<String, Room> imported() {
        return em.createQuery("select r from Room r where r.externalKey is not null", Room.class).getResultStream()
                .collect(Collectors.toMap(room -> room.externalKey(), Function.identity()));
    }

    Map<String, LearningSpace> importedSpaces() {
        return em.createQuery("select s from LearningSpace s where s.externalKey is not null", LearningSpace.class)
                .getResultStream().collect(Collectors.toMap(space -> space.externalKey(), Function.identity()));
    }

    /** The spaces of institutions, by the institution's code. */
    Map<String, LearningSpace> spacesOfInstitutions() {
        return em.createQuery("select s from LearningSpace s where s.institutionCode is not null order by s.id", LearningSpace.class)
                .getResultStream().collect(Collectors.toMap(space -> space.card().institutionCode(), Function.identity(), (a, b) -> a));
    }

    boolean isEmpty() {
        return em.createQuery("select count(r) from Room r", Long.class).getSingleResult() == 0;
    }

    void add(LearningSpace space) {
        em.persist(space);
    }

    void add(Room room) {
        em.persist(room);
    }

    static RoomCard card(Object[] pair) {
        return card((Room) pair[0], (LearningSpace) pair[1]);
    }

    private static RoomCard card(Room room, LearningSpace in) {
        RoomFacts facts = room.facts();
        SpaceCard space = in.card();
        return new RoomCard(facts.code(), facts.name(), space.name(), space.districtCode(), facts.capacity(),
                facts.wheelchair(), facts.lift(), space.institutionCode(),
                space.code(), space.roadAddress(), space.lat(), space.lon(), facts.hostsClasses(), facts.bookable());
    }
}
