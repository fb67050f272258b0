package eoullim.enrolment;

import eoullim.kernel.Rejected;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A group that a window or a quota is for; written {@code KIND} or {@code KIND:value}.
 *
 * @param values districts, or one age; empty for kinds that need none
 */
public record Audience(AudienceRule rule, List<String> values) implements Serializable {

    public static final Audience EVERYBODY = new Audience(AudienceRule.EVERYBODY, List.of());
    private static final int OLDEST = 120;

    /** @throws Rejected with AUDIENCE_WRONG when the value does not go with the kind */
    public Audience {
        values = List.copyOf(new TreeSet<>(values));
        boolean fits = switch (rule) {
            case EVERYBODY, RESIDENTS, NEWCOMERS, DISPLACED -> values.isEmpty();
            case AGE_FROM, AGE_TO -> values.size() == 1 && values.get(0).matches("\\d{1,3}") && Integer.parseInt(values.get(0)) <= OLDEST;
            case DISTRICTS -> !values.isEmpty() && values.stream().allMatch(code -> code.matches("\\d{10}"));
        };
        if (!fits) {
            throw new Rejected(EnrolmentReason.AUDIENCE_WRONG).at("audience");
        }
    }

    static Audience parse(String text) {
        String[] parts = text.split(":", 2);
        return new Audience(AudienceRule.valueOf(parts[0]), parts.length == 1 ? List.of() : Arrays.asList(parts[1].split("\\+")));
    }

    String text() {
        return values.isEmpty() ? rule.name() : rule.name() + ":" + String.join("+", values);
    }

    public boolean includes(PersonFacts person) {
        return switch (rule) {
            case EVERYBODY -> true;
            case RESIDENTS -> person.isResident();
            case NEWCOMERS -> person.newcomer();
            case DISPLACED -> person.displaced();
            case AGE_FROM -> person.age() >= age();
            case AGE_TO -> person.age() <= age();
            case DISTRICTS -> person.districtCode() != null && Set.copyOf(values).contains(person.districtCode());
        };
    }

    private int age() {
        return Integer.parseInt(values.get(0));
    }
}
