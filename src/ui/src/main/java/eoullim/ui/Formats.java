package eoullim.ui;

import eoullim.kernel.Fraction;
import eoullim.kernel.Won;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dates, times and money as the reader's language writes them: {@code 2026. 11. 30.(월) 오전 10시}, {@code 20,000원}. Moments are
 * shown on the city's clock, whatever clock the server keeps.
 */
public final class Formats {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private Formats() {
    }

    /** {@code 2026. 11. 30.(월)} or {@code Mon, 30 Nov 2026}; of a date, a date-time or a moment. */
    public static String date(Object when) {
        return when == null ? "" : date(tongue(), when);
    }

    static String date(Tongue tongue, Object when) {
        return pattern(tongue, "uuuu. M. d.'('E')'", "EEE, d MMM uuuu").format(local(when));
    }

    /** Without the year, for lists where it goes without saying: {@code 11. 30.(월)} or {@code Mon, 30 Nov}. */
    public static String day(Object when) {
        return when == null ? "" : pattern(tongue(), "M. d.'('E')'", "EEE, d MMM").format(local(when));
    }

    /** {@code 오전 10시}, {@code 오후 2시 30분} or {@code 10:00 am}. */
    public static String time(Object when) {
        return when == null ? "" : time(tongue(), when);
    }

    static String time(Tongue tongue, Object when) {
        TemporalAccessor at = local(when);
        if (tongue == Tongue.EN) {
            return DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH).format(at).toLowerCase(Locale.ENGLISH);
        }
        LocalTime clock = LocalTime.from(at);
        return DateTimeFormatter.ofPattern(clock.getMinute() == 0 ? "a h시" : "a h시 m분", Locale.KOREAN).format(clock);
    }

    /** Date and time together. */
    public static String dateTime(Object when) {
        return when == null ? "" : dateTime(tongue(), when);
    }

    static String dateTime(Tongue tongue, Object when) {
        return date(tongue, when) + (tongue == Tongue.EN ? ", " : " ") + time(tongue, when);
    }

    /** To the second, where the order of things matters: {@code 2026. 11. 30.(월) 10:00:24}. */
    public static String moment(Object when) {
        return when == null ? "" : date(when) + " " + DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(local(when));
    }

    /** From one day to another, the year said once where it is the same: {@code 2026. 11. 30.(월) ~ 12. 16.(수)}. */
    public static String period(Object from, Object to) {
        return from == null || to == null ? date(from == null ? to : from) : period(tongue(), from, to);
    }

    static String period(Tongue tongue, Object from, Object to) {
        LocalDate first = LocalDate.from(local(from));
        LocalDate last = LocalDate.from(local(to));
        if (first.equals(last)) {
            return date(tongue, first);
        }
        boolean sameYear = first.getYear() == last.getYear();
        if (tongue == Tongue.EN) {
            return (sameYear ? DateTimeFormatter.ofPattern("EEE, d MMM", Locale.ENGLISH).format(first) : date(tongue, first))
                    + " – " + date(tongue, last);
        }
        return date(tongue, first) + " ~ "
                + (sameYear ? DateTimeFormatter.ofPattern("M. d.'('E')'", Locale.KOREAN).format(last) : date(tongue, last));
    }

    /** Two times of a day: {@code 오전 10시 ~ 오후 12시} or {@code 10:00 am – 12:00 pm}. */
    public static String times(Object from, Object to) {
        return from == null || to == null ? time(from == null ? to : from)
                : time(from) + (tongue() == Tongue.EN ? " – " : " ~ ") + time(to);
    }

    /** Days of the week as a timetable says them: {@code 월·수} or {@code Mon, Wed}. */
    public static String weekdays(Object days) {
        return days == null ? "" : ((Collection<?>) days).stream().map(day -> ((DayOfWeek) day).getDisplayName(TextStyle.SHORT, tongue().getLocale()))
                .collect(Collectors.joining(tongue() == Tongue.EN ? ", " : "·"));
    }

    /** From one day to another without the year, for cards: {@code 11. 30.(월) ~ 12. 16.(수)}. */
    public static String days(Object from, Object to) {
        return from == null || from.equals(to) ? day(from) : day(from) + (tongue() == Tongue.EN ? " – " : " ~ ") + day(to);
    }

    /** {@code 20,000원} or {@code KRW 20,000}; nothing to pay is said in a word. */
    public static String money(Object won) {
        return won == null ? "" : money(tongue(), won instanceof Number number ? number.longValue() : Long.parseLong(won.toString()));
    }

    static String money(Tongue tongue, long won) {
        if (won == 0) {
            return Texts.in(tongue, "ui.free");
        }
        String figures = NumberFormat.getIntegerInstance(tongue.getLocale()).format(won);
        return tongue == Tongue.EN ? "KRW " + figures : figures + "원";
    }

    /** A length of time: {@code 24시간}, {@code 1시간 30분} or {@code 1 h 30 min}. */
    public static String hours(Object minutes) {
        return minutes == null ? "" : hours(tongue(), ((Number) minutes).longValue());
    }

    static String hours(Tongue tongue, long minutes) {
        String hours = minutes / 60 + (tongue == Tongue.EN ? " h" : "시간");
        String rest = minutes % 60 + (tongue == Tongue.EN ? " min" : "분");
        return minutes % 60 == 0 ? hours : minutes < 60 ? rest : hours + " " + rest;
    }

    /** Tenths of a percent as a percentage, cut off and never rounded up: {@code 79.9 %} for 799, {@code 80 %} for 800. */
    public static String percent(Object permille) {
        if (permille == null) {
            return "";
        }
        long tenths = ((Number) permille).longValue();
        return (tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10) + "%";
    }

    /** Any value of a record as a reader wants to see it; what is not there is said in a word. */
    public static String value(Object value) {
        if (value == null || "".equals(value)) {
            return Texts.in(tongue(), "ui.value.none");
        }
        if (value instanceof Won won) {
            return money(won.amount());
        }
        if (value instanceof Fraction share) {
            return share(share);
        }
        if (value instanceof Boolean yes) {
            return Texts.in(tongue(), yes ? "ui.value.yes" : "ui.value.no");
        }
        if (value instanceof Enum<?> word) {
            return Texts.in(tongue(), Sign.of(word).key());
        }
        return value instanceof Number ? number(value) : value.toString();
    }

    /** {@code 80%} where that is exact, else the fraction itself. */
    public static String share(Fraction share) {
        return share == null ? "" : share.num() * 100 % share.den() == 0 ? share.num() * 100 / share.den() + "%" : share.num() + "/" + share.den();
    }

    public static String number(Object number) {
        return number == null ? "" : NumberFormat.getInstance(tongue().getLocale())
                .format(number instanceof Number ? number : Long.valueOf(number.toString()));
    }

    /** {@code 010-••••-5678}: enough to know one's own number again, too little to call it. */
    public static String phoneMasked(String phone) {
        if (phone == null) {
            return "";
        }
        String digits = phone.replaceAll("\\D", "");
        return digits.length() < 9 ? "••••" : digits.substring(0, 3) + "-••••-" + digits.substring(digits.length() - 4);
    }

    /** The value of {@code <time datetime>}: what machines read beside what people read. */
    public static String iso(Object when) {
        if (when == null) {
            return "";
        }
        return when instanceof Instant moment
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(SEOUL)) : when.toString();
    }

    /** The class names that are there, as an attribute wants them. */
    public static String classes(String always, Object first, Object second) {
        return always + Arrays.asList(first, second).stream().map(one -> Objects.toString(one, "")).filter(one -> !one.isBlank()).map(one -> " " + one)
                .collect(Collectors.joining());
    }

    private static TemporalAccessor local(Object when) {
        return when instanceof Instant moment ? LocalDateTime.ofInstant(moment, SEOUL) : (TemporalAccessor) when;
    }

    private static DateTimeFormatter pattern(Tongue tongue, String korean, String english) {
        return DateTimeFormatter.ofPattern(tongue == Tongue.EN ? english : korean, tongue.getLocale());
    }

    private static Tongue tongue() {
        return Reader.current().tongue();
    }
}
