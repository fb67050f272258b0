package eoullim.catalogue;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseStatus;
import eoullim.courses.SelectionMethod;
import eoullim.kernel.Clock;
import eoullim.kernel.Window;
import eoullim.programmes.AudienceKind;
import eoullim.programmes.DeliveryMode;
import eoullim.programmes.ProgrammeField;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A small invented city of courses to ask questions of: {@code course("생활영어").in(GONGDO).evenings().free()}. */
final class Courses {

    static final Instant NOW = Clock.at(LocalDateTime.of(2026, 11, 23, 10, 0));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Named GONGDO = new Named("4155025000", "공도읍", "Gongdo-eup");
    static final Named SAMJUK = new Named("4155041000", "삼죽면", "Samjuk-myeon");
    static final Named DONG_1 = new Named("4155051000", "안성1동", "Anseong 1-dong");
    static final City CITY = new City(List.of(GONGDO, SAMJUK, DONG_1), Map.of(LocalDate.of(2026, 12, 25), "기독탄신일"));

    private final List<Listing> listings = new ArrayList<>();
    private final Map<String, Seats> seats = new HashMap<>();

    static Course course(String title) {
        return new Course(title);
    }

    static Glance glance(Course... courses) {
        return new Courses().put(courses).at(NOW);
    }

    Courses put(Course... courses) {
        Arrays.stream(courses).forEach(course -> {
            String code = "2026-3-%04d".formatted(listings.size() + 1);
            listings.add(course.listing(code));
            seats.put(code, course.seats);
        });
        return this;
    }

    Glance at(Instant now) {
        return new Glance(shelf(), seats, now);
    }

    Shelf shelf() {
        WordIndex index = new WordIndex();
        index.change(listings, Set.of());
        return new Shelf(listings, CITY, index);
    }

    /** One course being described; everything unsaid is ordinary. */
    static final class Course {

        private final String title;
        private CourseStatus status = CourseStatus.PUBLISHED;
        private String summary = "";
        private List<String> tags = List.of();
        private ProgrammeField field = ProgrammeField.CULTURE_ARTS;
        private String audience = "누구나";
        private DeliveryMode mode = DeliveryMode.ONSITE;
        private Named district = DONG_1;
        private Boolean wheelchair;
        private long tuition = 20_000;
        private Set<DayOfWeek> days = EnumSet.of(DayOfWeek.TUESDAY);
        private LocalTime begins = LocalTime.of(10, 0);
        private LocalDate starts = TODAY.plusDays(14);
        private Instant opens = NOW.minusSeconds(86_400 * 7);
        private Instant closes = NOW.plusSeconds(86_400 * 7);
        private Instant published = NOW.minusSeconds(86_400 * 20);
        private Seats seats = new Seats(20, 3, 5, 0);

        private Course(String title) {
            this.title = title;
        }

        Course saying(String text) {
            summary = text;
            return this;
        }

        Course tagged(String... words) {
            tags = List.of(words);
            return this;
        }

        Course of(ProgrammeField code) {
            field = code;
            return this;
        }

        Course in(Named place) {
            district = place;
            return this;
        }

        Course online() {
            mode = DeliveryMode.ONLINE;
            district = null;
            return this;
        }

        Course reachable() {
            wheelchair = true;
            return this;
        }

        Course free() {
            tuition = 0;
            return this;
        }

        Course on(DayOfWeek... weekdays) {
            days = EnumSet.copyOf(List.of(weekdays));
            return this;
        }

        Course from(int hour) {
            begins = LocalTime.of(hour, 0);
            return this;
        }

        Course starting(LocalDate day) {
            starts = day;
            return this;
        }

        Course open(Instant from, Instant to) {
            opens = from;
            closes = to;
            return this;
        }

        Course announced(Instant moment) {
            published = moment;
            return this;
        }

        Course seats(int capacity, int taken, int waitingCapacity, int waiting) {
            seats = new Seats(capacity, taken, waitingCapacity, waiting);
            return this;
        }

        Course cancelled() {
            status = CourseStatus.CANCELLED;
            return this;
        }

        private Listing listing(String code) {
            List<Meeting> meetings = IntStream.rangeClosed(1, 4).mapToObj(no -> new Meeting(no, starts.plusWeeks(no - 1L), begins,
                    begins.plusHours(2), no + "회차", null, false)).toList();
            return new Listing(code, title, status, status == CourseStatus.CANCELLED ? "신청이 모자라요" : null, published, published,
                    new Listing.Design(summary, "", audience, null, null, false, field, field.subFields().get(0), tags, AudienceKind.INDIVIDUAL, mode, null, 80, 100),
                    new Host("HALL", "안성시 평생학습관", "Anseong Lifelong Learning Centre", "CITY_LEARNING_CENTRE", null, null),
                    district == null ? new Venue(null, null, null, null, null, null, null, null)
                            : new Venue("201호", district.nameKo() + " 배움터", "2층", district, "안성시", wheelchair, null, null),
                    "김강사", new Listing.Calendar(starts, starts.plusWeeks(3), days, begins, begins.plusHours(2), 4), tuition, 0,
                    List.of(new Round(1, new Window(opens, closes), SelectionMethod.FIRST_COME, List.of(ApplicationChannel.INTERNET))), meetings);
        }
    }
}
