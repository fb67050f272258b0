package eoullim.catalogue;

import java.text.Collator;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The published courses of the current terms, put in order once, with a set of positions for every option of a filter that does
 * not depend on the hour. Never changed: a change makes a new shelf.
 */
final class Shelf {

    private final List<Listing> courses;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Filter, Map<String, BitSet>> options = new EnumMap<>(Filter.class);
    private final Map<String, Named> names = new TreeMap<>();
    private final City city;
    private final int[] byName;
    private final int[] byAnnouncement;
    private final Words words;

    Shelf(List<Listing> courses, City city, WordIndex index) {
        this.courses = List.copyOf(courses);
        this.city = city;
        for (Filter filter : Filter.values()) {
            Map<String, BitSet> known = new TreeMap<>();
            filter.options().forEach(option -> known.put(option, new BitSet()));
            options.put(filter, known);
        }
        for (Named district : city.districts()) {
            names.put(district.code(), district);
            options.get(Filter.DISTRICT).put(district.code(), new BitSet());
        }
        for (int at = 0; at < courses.size(); at++) {
            positions.put(courses.get(at).code(), at);
            sort(courses.get(at), at);
        }
        byName = order(Comparator.comparing(Listing::title, Collator.getInstance(Locale.KOREAN)::compare));
        byAnnouncement = order(Comparator.comparing(Listing::publishedAt).reversed());
        words = index.words(positions);
    }

    int size() {
        return courses.size();
    }

    Listing at(int position) {
        return courses.get(position);
    }

    List<Listing> courses() {
        return courses;
    }

    /** Where a course stands, or -1. */
    int positionOf(String code) {
        return positions.getOrDefault(code, -1);
    }

    /** District or institution by its code. */
    Named named(String code) {
        return names.get(code);
    }

    Map<String, BitSet> options(Filter filter) {
        return options.get(filter);
    }

    City city() {
        return city;
    }

    int[] byName() {
        return byName;
    }

    int[] byAnnouncement() {
        return byAnnouncement;
    }

    Words words() {
        return words;
    }

    private void sort(Listing course, int at) {
        put(Filter.FIELD, course.field().name(), at);
        put(Filter.MODE, course.design().mode().name(), at);
        put(Filter.AUDIENCE, course.design().audienceKind().name(), at);
        put(Filter.FEE, (course.tuition() == 0 ? Fee.FREE : Fee.PAID).name(), at);
        put(Filter.TIME, TimeBand.of(course.calendar().startsAt()).name(), at);
        if (course.meetsOnWeekend()) {
            put(Filter.TIME, TimeBand.WEEKEND.name(), at);
        }
        for (DayOfWeek day : course.calendar().weekdays()) {
            put(Filter.WEEKDAY, day.name(), at);
        }
        for (Access access : Access.values()) {
            if (course.venue().offers(access)) {
                put(Filter.ACCESS, access.name(), at);
            }
        }
        for (Situation situation : Situation.values()) {
            if (situation.covers(course)) {
                put(Filter.SITUATION, situation.name(), at);
            }
        }
        names.putIfAbsent(course.host().code(), new Named(course.host().code(), course.host().nameKo(), course.host().nameEn()));
        put(Filter.INSTITUTION, course.host().code(), at);
        if (course.venue().district() != null) {
            put(Filter.DISTRICT, course.venue().districtCode(), at);
        } else if (course.design().mode().needsRoom()) {
            put(Filter.DISTRICT, Filter.UNPLACED, at);
        }
    }

    private void put(Filter filter, String option, int at) {
        options.get(filter).computeIfAbsent(option, fresh -> new BitSet()).set(at);
    }

    private int[] order(Comparator<Listing> by) {
        return IntStream.range(0, courses.size()).boxed()
                .sorted(Comparator.comparing(courses::get, by)).mapToInt(Integer::intValue).toArray();
    }

    /** Positions as a list, for a caller that sorts them differently. */
    List<Integer> all() {
        return new ArrayList<>(IntStream.range(0, courses.size()).boxed().toList());
    }
}
