package eoullim.lottery;

import eoullim.enrolment.Selections;
import eoullim.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the roster of a draw from the seat ledger as it stands now. */
@ApplicationScoped
class Rosters {

    @Inject
    private Selections selections;

    /** A roster and who is who in it. */
    record Made(Roster roster, List<DrawBook.Entry> entries) {
    }

    /** What the rounds of the draw have to give now. */
    List<CourseSeats> seats(Collection<RoundKey> rounds) {
        return rounds.stream().map(round -> {
            Selections.Terms terms = selections.terms(round.course(), round.round());
            List<QuotaSeats> quotas = terms.quotas().entrySet().stream().map(quota -> new QuotaSeats(quota.getKey(), quota.getValue(), List.of())).toList();
            return new CourseSeats(round.course(), round.round(), terms.open(), quotas);
        }).toList();
    }

    /** When the last of the rounds closes. */
    Instant closesAt(Collection<RoundKey> rounds) {
        return rounds.stream().map(round -> selections.terms(round.course(), round.round()).round().closesAt()).max(Instant::compareTo).orElseThrow();
    }

    int pending(Collection<RoundKey> rounds) {
        return rounds.stream().mapToInt(round -> selections.pending(round.course(), round.round()).size()).sum();
    }

    /** What a person has applied for among the courses of the draw. */
    private static final class Person {
        private final Map<String, Selections.Pending> by = new TreeMap<>();

        private int tier() {
            return by.values().stream().mapToInt(Selections.Pending::tier).max().orElse(0);
        }

        private Set<String> quotas() {
            Set<String> keys = new HashSet<>();
            by.forEach((course, one) -> one.quotas().forEach(no -> keys.add(CourseSeats.key(course, no))));
            return keys;
        }

        private String party() {
            return by.values().stream().map(Selections.Pending::partyKey).filter(key -> key != null).findFirst().orElse(null);
        }

        private List<String> wishes(List<String> ranked) {
            List<String> wishes = new ArrayList<>(ranked.stream().filter(by::containsKey).toList());
            by.keySet().stream().filter(course -> !wishes.contains(course)).forEach(wishes::add);
            return wishes;
        }
    }

    /** The roster as it would be frozen now. */
    Made make(Sql sql, DrawRow draw) throws SQLException {
        DrawBook book = new DrawBook(sql);
        Pseudonyms names = new Pseudonyms(book.pseudonyms(draw.id()));
        Map<String, Person> people = new TreeMap<>();
        for (RoundKey round : draw.rounds()) {
            selections.pending(round.course(), round.round())
                    .forEach(one -> people.computeIfAbsent(one.citizen(), any -> new Person()).by.put(round.course(), one));
        }
        Map<String, List<BadLuck.Earlier>> earlier = draw.luck().most() > 1 ? book.earlier(draw) : Map.of();
        Map<String, List<String>> ranked = draw.isJoint() ? book.wishes(draw.rounds()) : Map.of();
        List<Entrant> entrants = new ArrayList<>();
        List<DrawBook.Entry> entries = new ArrayList<>();
        people.forEach((citizen, person) -> {
            String name = names.person(citizen);
            int tickets = draw.luck().tickets(earlier.getOrDefault(citizen, List.of()), draw.closesAt());
            entrants.add(new Entrant(name, person.tier(), tickets, person.party() == null ? null : names.party(person.party()),
                    person.wishes(ranked.getOrDefault(citizen, List.of())), person.quotas()));
            person.by.forEach((course, one) -> entries.add(new DrawBook.Entry(one.application(), course, citizen, name, tickets)));
        });
        DrawTerms terms = new DrawTerms(draw.key().course(), draw.key().round(), draw.key().no(), draw.commitment(), draw.sourceAt(), draw.sourceName(), draw.order(),
                draw.party(), draw.most(), seats(draw.rounds()), draw.isJoint() ? Set.copyOf(book.clashes(draw.rounds())) : Set.of());
        return new Made(new Roster(terms, entrants), entries);
    }
}
