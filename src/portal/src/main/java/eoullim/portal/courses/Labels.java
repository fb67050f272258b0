package eoullim.portal.courses;

import eoullim.catalogue.CatalogueQuery;
import eoullim.catalogue.CourseCard;
import eoullim.catalogue.FacetOption;
import eoullim.catalogue.Filter;
import eoullim.catalogue.Findings;
import eoullim.catalogue.Named;
import eoullim.catalogue.Relaxation;
import eoullim.catalogue.Urgency;
import eoullim.courses.ApplicationChannel;
import eoullim.kernel.Clock;
import eoullim.ui.Reader;
import eoullim.ui.Texts;
import eoullim.ui.Tongue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the options of a filter are called: by the city's data, or by the texts of the room an enum comes from. */
@jakarta.inject.Named("labels")
@ApplicationScoped
public class Labels {

    @Inject
    private Texts texts;

    public String option(Filter filter, FacetOption option) {
        return option.nameKo() == null ? of(filter, option.code()) : inTongue(option.nameKo(), option.nameEn());
    }

    public String of(Filter filter, String code) {
        return texts.get(prefix(filter) + code);
    }

    /** A district or an institution in the reader's language; nothing for nothing. */
    public String name(Named thing) {
        return thing == null ? "" : inTongue(thing.nameKo(), thing.nameEn());
    }

    /** Who may come, by age. */
    public String ages(CourseCard course) {
        Integer from = course.minimumAge();
        Integer to = course.maximumAge();
        if (from == null && to == null) {
            return texts.get("courses.ages.all");
        }
        String key = to == null ? "courses.ages.from" : from == null ? "courses.ages.to" : "courses.ages.between";
        return texts.of(key, from == null ? to : from, to);
    }

    /** What presses: few seats, a deadline, an opening. */
    public String urgency(CourseCard course) {
        return switch (course.urgency()) {
            case NONE -> "";
            case FEW_SEATS -> texts.of("courses.urgency.FEW_SEATS", course.seatsLeft());
            case CLOSES_SOON, OPENS_SOON -> texts.of("courses.urgency." + course.urgency() + "." + Math.min(course.daysLeft(), 2), course.daysLeft());
        };
    }

    /** How full a course is, in words; before applications open only how many seats there are. */
    public String seats(CourseCard course) {
        return switch (course.status()) {
            case UPCOMING, PREPARING -> texts.of("courses.seats.capacity", course.capacity());
            default -> texts.of(course.waiting() > 0 ? "courses.seats.waiting" : "courses.seats.taken", course.taken(), course.capacity(), course.waiting());
        };
    }

    /** The class of the bar that shows how full a course is. */
    public String fullness(CourseCard course) {
        if (course.seatsLeft() == 0) {
            return "full";
        }
        return course.urgency() == Urgency.FEW_SEATS ? "few" : "";
    }

    /** Where one goes, with its 읍면동; a course without a place is online. */
    public String where(CourseCard course) {
        if (course.isOnline()) {
            return word(course.mode());
        }
        return course.district() == null ? place(course) : texts.of("courses.card.place", place(course), name(course.district()));
    }

    /** {@code 3층}, {@code 지하 1층}; what is written otherwise stays as it is. */
    public String floor(String written) {
        if (written == null || !written.matches("B?\\d{1,2}")) {
            return written == null ? "" : written;
        }
        return texts.of(written.startsWith("B") ? "course.floor.below" : "course.floor", written.replace("B", ""));
    }

    /** The language {@link #where} speaks: places are named in Korean unless their institution has an English name. */
    public String placeTongue(CourseCard course) {
        return course.isOnline() || inHostsHouse(course) ? Reader.current().tongue().getTag() : "ko";
    }

    private static boolean inHostsHouse(CourseCard course) {
        return course.place().equals(course.institution().nameKo()) && course.institution().nameEn() != null;
    }

    private String place(CourseCard course) {
        return inHostsHouse(course) ? name(course.institution()) : course.place();
    }

    /** The head of the list: how many there are. */
    public String total(Findings found) {
        return texts.of(found.query().isNarrowed() ? "courses.count.narrowed" : "courses.count.all", found.page().total());
    }

    /** One condition less and what that would show: ‘읍면동’ 조건을 빼면 12개. */
    public String lifted(Relaxation less, CatalogueQuery asked) {
        return less.lifted() == null ? texts.of("courses.none.words", asked.words(), less.count())
                : texts.of("courses.none.filter", texts.get("courses.filter." + less.lifted()), less.count());
    }

    /** Which head the apply box of a course has. */
    static String boxOf(CourseCard course) {
        return switch (course.status()) {
            case OPEN -> course.urgency() == Urgency.NONE ? "OPEN" : "CLOSING";
            case WAITLIST_OPEN -> "WAITLIST";
            case UPCOMING -> course.urgency() == Urgency.OPENS_SOON ? "SOON" : "UPCOMING";
            case FULL, CLOSED, PREPARING, RUNNING, ENDED, CANCELLED -> course.status().name();
        };
    }

    /** What was found on the spot, or that nobody has looked yet. */
    public String access(String what, Boolean found) {
        return texts.of("course.access." + (found == null ? "unknown" : found ? "yes" : "no"), texts.get("courses.access." + what));
    }

    public String channels(List<ApplicationChannel> channels) {
        return channels.stream().map(this::word).collect(Collectors.joining(", "));
    }

    /** Fit for the value of a parameter. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The conditions of a list in words, for paper. */
    public List<String> conditions(Findings found) {
        Stream<String> options = Stream.of(Filter.values()).map(found::facet)
                .flatMap(facet -> facet.options().stream().filter(FacetOption::chosen).map(option -> option(facet.filter(), option)));
        return Stream.concat(Stream.of(found.query().words()).filter(words -> !words.isEmpty()), options).toList();
    }

    public LocalDate day(Instant moment) {
        return moment == null ? null : Clock.day(moment);
    }

    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(texts.get("courses.month.pattern"), Reader.current().tongue().getLocale()));
    }

    /** Sunday to Saturday, as a calendar on the wall has them. */
    public List<String> getWeekdayNames() {
        return Stream.of(7, 1, 2, 3, 4, 5, 6).map(DayOfWeek::of)
                .map(day -> day.getDisplayName(TextStyle.SHORT, Reader.current().tongue().getLocale())).toList();
    }

    /** The word of an enum's constant. */
    public String word(Enum<?> constant) {
        return texts.get("status." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public String inTongue(String korean, String english) {
        return Reader.current().tongue() == Tongue.KO || english == null ? korean : english;
    }

    private static String prefix(Filter filter) {
        return switch (filter) {
            case STATUS -> "status.PublicStatus.";
            case FIELD -> "status.ProgrammeField.";
            case MODE -> "status.DeliveryMode.";
            case AUDIENCE -> "status.AudienceKind.";
            default -> "courses." + CourseAddress.name(filter) + ".";
        };
    }
}
