package eoullim.catalogue;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseStatus;
import eoullim.courses.SelectionMethod;
import eoullim.kernel.Window;
import eoullim.places.DistrictCard;
import eoullim.places.Districts;
import eoullim.programmes.AudienceKind;
import eoullim.programmes.DeliveryMode;
import eoullim.programmes.ProgrammeField;
import eoullim.programmes.ProgrammeSubField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the catalogue reads from the tables of the other rooms: plain queries over many tables, straight into its own records. */
@ApplicationScoped
class CatalogueReading {

    /** More courses than any city of this size teaches at once: a bound on memory, not a rule. */
    private static final int MOST = 20_000;
    private static final int FEW = 300;

    private static final String COURSES = """
            select c.code, c.title, c.status, c.cancel_reason, c.starts_on, c.ends_on, c.weekdays, c.starts_at, c.ends_at, c.session_count,
                   c.tuition, c.materials_fee,
                   timestampdiff(microsecond, '1970-01-01', c.published_at) as published_at,
                   timestampdiff(microsecond, '1970-01-01', c.changed_at) as changed_at,
                   v.summary, v.goal, v.target_audience, v.minimum_age, v.maximum_age, v.residents_only, v.field, v.sub_field, v.tags,
                   v.audience_kind, v.delivery_mode, v.materials_note, v.minimum_rate_num, v.minimum_rate_den,
                   i.code as institution_code, i.name_ko as institution_ko, i.name_en as institution_en, i.type as institution_type,
                   i.phone as institution_phone, i.road_address as institution_address, i.district_code as institution_district,
                   r.name as room_name, r.floor, r.wheelchair, r.lift, r.braille_blocks,
                   s.name as space_name, s.road_address as space_address, s.district_code as space_district, s.lat, s.lon, p.name as instructor_name
            from course c
            join programme_version v on v.programme_code = c.programme_code and v.no = c.programme_version
            join institution i on i.code = c.institution_code
            left join room r on r.code = c.room_code
            left join learning_space s on s.code = r.space_code
            left join instructor t on t.number = c.instructor_number
            left join citizen p on p.number = t.citizen_number
            where c.published_at is not null and c.status <> 'DRAFT'
            """;

    @Inject
    private EntityManager em;
    @Inject
    private Districts map;

    /** The database's clock in microseconds, as {@link #touchedSince} wants it. */
    @Transactional(TxType.REQUIRES_NEW)
    public long mark() {
        return ((Number) em.createNativeQuery("select cast(unix_timestamp(current_timestamp(6)) * 1000000 as signed)").getSingleResult()).longValue();
    }

    /** The codes of courses touched since a mark: by themselves, or by a room, a programme, an institution they show. */
    @Transactional(TxType.REQUIRES_NEW)
    public Set<String> touchedSince(long mark) {
        List<?> codes = em.createNativeQuery("""
                select code from course where touched_at >= from_unixtime(:mark / 1000000)
                union select course_code from class_session where touched_at >= from_unixtime(:mark / 1000000)
                union select course_code from application_round where touched_at >= from_unixtime(:mark / 1000000)
                union select c.code from programme_version v join course c on c.programme_code = v.programme_code and c.programme_version = v.no
                       where v.touched_at >= from_unixtime(:mark / 1000000)
                union select c.code from institution i join course c on c.institution_code = i.code
                       where i.touched_at >= from_unixtime(:mark / 1000000)
                union select c.code from room r join course c on c.room_code = r.code where r.touched_at >= from_unixtime(:mark / 1000000)
                union select c.code from learning_space s join room r on r.space_code = s.code join course c on c.room_code = r.code
                       where s.touched_at >= from_unixtime(:mark / 1000000)
                union select c.code from instructor t join course c on c.instructor_number = t.number
                       where t.touched_at >= from_unixtime(:mark / 1000000)
                """).setParameter("mark", mark).getResultList();
        return codes.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** Every published course that has not ended before this day. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Listing> since(LocalDate day) {
        return listings(em.createNativeQuery(COURSES + " and c.ends_on >= :day order by c.code limit " + MOST, Tuple.class)
                .setParameter("day", day));
    }

    /** Those of these courses that are published and have not ended before this day. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Listing> of(Collection<String> codes, LocalDate day) {
        return codes.isEmpty() ? List.of() : listings(
                em.createNativeQuery(COURSES + " and c.ends_on >= :day and c.code in (:codes) order by c.code", Tuple.class)
                        .setParameter("day", day).setParameter("codes", codes));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<Named> districts() {
        return rows(em.createNativeQuery("select code, name_ko, name_en from district where valid_to is null order by code", Tuple.class))
                .map(row -> new Named(row.text("code"), row.text("name_ko"), row.text("name_en"))).toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Map<LocalDate, String> holidays() {
        return rows(em.createNativeQuery("select day, name_ko from holiday", Tuple.class))
                .collect(Collectors.toMap(row -> row.day("day"), row -> row.text("name_ko")));
    }

    /** Every counter. They are read whole because all of them together are one short table. */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<String, Seats> seats() {
        Map<String, Seats> seats = new HashMap<>();
        for (Object one : em.createNativeQuery("select course_code, capacity, taken, waiting_capacity, waiting from intake").getResultList()) {
            Object[] row = (Object[]) one;
            seats.put((String) row[0], new Seats(small(row[1]), small(row[2]), small(row[3]), small(row[4])));
        }
        return seats;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Seats seatsOf(String code) {
        return rows(em.createNativeQuery("select capacity, taken, waiting_capacity, waiting from intake where course_code = :code", Tuple.class)
                .setParameter("code", code)).findFirst()
                .map(row -> new Seats(row.small("capacity"), row.small("taken"), row.small("waiting_capacity"), row.small("waiting")))
                .orElse(Seats.NONE);
    }

    private List<Listing> listings(Query query) {
        List<Row> courses = rows(query).toList();
        Map<String, Named> districts = districts().stream().collect(Collectors.toMap(Named::code, one -> one));
        List<String> codes = courses.stream().map(row -> row.text("code")).toList();
        Map<String, List<Round>> rounds = rounds(codes);
        Map<String, List<Meeting>> meetings = meetings(codes);
        List<Listing> listings = new ArrayList<>(courses.size());
        for (Row row : courses) {
            String code = row.text("code");
            listings.add(listing(row, districts, rounds.getOrDefault(code, List.of()), meetings.getOrDefault(code, List.of())));
        }
        return listings;
    }

    private Map<String, List<Round>> rounds(List<String> codes) {
        return grouped("""
                select course_code, no, timestampdiff(microsecond, '1970-01-01', opens_at) as opens_at,
                       timestampdiff(microsecond, '1970-01-01', closes_at) as closes_at, method, channels
                from application_round where %s order by course_code, opens_at, no
                """, codes, row -> new Round(row.small("no"), new Window(row.moment("opens_at"), row.moment("closes_at")),
                SelectionMethod.valueOf(row.text("method")),
                row.list("channels").stream().map(ApplicationChannel::valueOf).toList()));
    }

    private Map<String, List<Meeting>> meetings(List<String> codes) {
        return grouped("""
                select course_code, no, day, starts_at, ends_at, topic, to_bring, status
                from class_session where %s order by course_code, no
                """, codes, row -> new Meeting(row.small("no"), row.day("day"), row.time("starts_at"), row.time("ends_at"),
                row.text("topic"), row.text("to_bring"), "SUSPENDED".equals(row.text("status"))));
    }

    /** Rows of these courses: by their codes when they are few, as one range of the key when it is the whole shelf. */
    private <T> Map<String, List<T>> grouped(String sql, List<String> codes, Function<Row, T> one) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        boolean few = codes.size() <= FEW;
        Query query = em.createNativeQuery(sql.formatted(few ? "course_code in (:codes)" : "course_code between :first and :last"), Tuple.class);
        if (few) {
            query.setParameter("codes", codes);
        } else {
            query.setParameter("first", codes.get(0)).setParameter("last", codes.get(codes.size() - 1));
        }
        return rows(query).collect(Collectors.groupingBy(row -> row.text("course_code"), Collectors.mapping(one, Collectors.toList())));
    }

    private Listing listing(Row row, Map<String, Named> districts, List<Round> rounds, List<Meeting> meetings) {
        return new Listing(row.text("code"), row.text("title"), CourseStatus.valueOf(row.text("status")), row.text("cancel_reason"),
                row.moment("published_at"), row.moment("changed_at"), design(row), host(row), venue(row, districts),
                row.text("instructor_name"), calendar(row), row.number("tuition"), row.number("materials_fee"), rounds, meetings);
    }

    private static Listing.Design design(Row row) {
        return new Listing.Design(row.text("summary"), row.text("goal"), row.text("target_audience"), row.smallOrNull("minimum_age"),
                row.smallOrNull("maximum_age"), row.truth("residents_only"), ProgrammeField.valueOf(row.text("field")), ProgrammeSubField.of(row.text("sub_field")),
                row.list("tags"), AudienceKind.valueOf(row.text("audience_kind")), DeliveryMode.valueOf(row.text("delivery_mode")), row.text("materials_note"),
                row.small("minimum_rate_num"), row.small("minimum_rate_den"));
    }

    private static Host host(Row row) {
        return new Host(row.text("institution_code"), row.text("institution_ko"), row.text("institution_en"), row.text("institution_type"),
                row.text("institution_phone"), row.text("institution_address"));
    }

    private Venue venue(Row row, Map<String, Named> districts) {
        String district = DeliveryMode.valueOf(row.text("delivery_mode")).needsRoom() ? district(row) : null;
        return new Venue(row.text("room_name"), row.text("space_name"), row.text("floor"), district == null ? null : districts.get(district),
                row.text("space_address"), row.truth("wheelchair"), row.truth("lift"), row.truth("braille_blocks"));
    }

    /** Where one goes: the building before the institution that runs the course, what staff wrote before what follows from it. */
    private String district(Row row) {
        return Stream.<Supplier<String>>of(() -> row.text("space_district"), () -> at(row), () -> namedIn(row.text("space_address")),
                        () -> row.text("institution_district"), () -> namedIn(row.text("institution_address")))
                .map(Supplier::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private String at(Row row) {
        return row.text("lat") == null || row.text("lon") == null ? null
                : map.at(Double.parseDouble(row.text("lat")), Double.parseDouble(row.text("lon"))).orElse(null);
    }

    private String namedIn(String address) {
        return map.namedIn(address).map(DistrictCard::code).orElse(null);
    }

    private static Listing.Calendar calendar(Row row) {
        Set<DayOfWeek> weekdays = row.list("weekdays").stream().map(Weekdays::of).collect(Collectors.toCollection(TreeSet::new));
        return new Listing.Calendar(row.day("starts_on"), row.day("ends_on"), weekdays, row.time("starts_at"), row.time("ends_at"),
                row.small("session_count"));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Row> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(Row::new);
    }

    private static int small(Object value) {
        return ((Number) value).intValue();
    }
}
