package eoullim.catalogue;

import eoullim.courses.CourseFinder;
import eoullim.enrolment.PublicStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers other rooms from the same memory and by the same words as the pages of the search. */
@ApplicationScoped
class Finder implements CourseFinder {

    @Inject
    private Shelves shelves;
    @Inject
    private CatalogueReading reading;

    @Override
    public Optional<String> kept(String question) {
        CatalogueQuery lasting = QuestionText.read(question).without(Filter.STATUS).without(Filter.SOON);
        return lasting.isNarrowed() ? Optional.of(QuestionText.of(lasting)) : Optional.empty();
    }

    /** A small shelf with nothing but these courses: as many questions as one likes cost little on it. */
    @Override
    public Map<String, Set<String>> matches(Collection<String> questions, Collection<String> courses) {
        List<Listing> found = reading.of(courses, LocalDate.EPOCH);
        Map<String, Set<String>> answers = new HashMap<>();
        if (found.isEmpty()) {
            return answers;
        }
        Glance today = shelves.glance();
        WordIndex index = new WordIndex();
        index.change(found, Set.of());
        Glance few = new Glance(new Shelf(found, today.shelf().city(), index), Map.of(), today.at());
        for (String question : questions) {
            Selection selection = new Selection(few, QuestionText.read(question));
            if (!selection.isSimilar()) {
                Set<String> codes = selection.found().stream().mapToObj(at -> found.get(at).code()).collect(Collectors.toSet());
                if (!codes.isEmpty()) {
                    answers.put(question, codes);
                }
            }
        }
        return answers;
    }

    /** First what shares field and 읍면동, then the field alone. */
    @Override
    public List<String> similar(String course, int most) {
        Glance glance = shelves.glance();
        int position = glance.shelf().positionOf(course);
        if (position < 0) {
            return List.of();
        }
        Listing like = glance.shelf().at(position);
        CatalogueQuery field = CatalogueQuery.ALL.with(Filter.FIELD, like.field().name()).with(Filter.STATUS, PublicStatus.OPEN.name())
                .with(Filter.STATUS, PublicStatus.UPCOMING.name());
        Set<String> codes = new LinkedHashSet<>();
        if (like.venue().district() != null) {
            codes.addAll(codes(glance, field.with(Filter.DISTRICT, like.venue().districtCode()), most));
        }
        codes.addAll(codes(glance, field, most + 1));
        codes.remove(course);
        return new ArrayList<>(codes).subList(0, Math.min(most, codes.size()));
    }

    private static List<String> codes(Glance glance, CatalogueQuery query, int most) {
        Selection selection = new Selection(glance, query);
        return Arrays.stream(selection.page(selection.found(), 0, most)).mapToObj(at -> glance.shelf().at(at).code()).toList();
    }
}
