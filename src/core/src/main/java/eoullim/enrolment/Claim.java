package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Somebody wants a seat, or several people who belong together want one each.
 *
 * @param people who is to have a seat; the first is who presses or is entered
 * @param clerk staff number when entered at the desk, else null
 * @param visitors who comes, for a course that takes groups; else null
 * @param replaces the person's application whose seat was lost with its course and that this one stands for; else null
 */
public record Claim(List<PersonFacts> people, ApplicationChannel channel, String clerk, UUID press, String supportNeeds, String message,
                    Visitors visitors, String replaces) implements Serializable {

    /** A group that comes together (단체강좌). */
    public record Visitors(String name, int heads) implements Serializable {
    }

    public Claim(List<PersonFacts> people, ApplicationChannel channel, String clerk, UUID press, String supportNeeds, String message, Visitors visitors) {
        this(people, channel, clerk, press, supportNeeds, message, visitors, null);
    }

    public Claim {
        people = List.copyOf(people);
    }

    static Claim of(PersonFacts person, ApplicationChannel channel, String clerk, UUID press, String supportNeeds, String message) {
        return new Claim(List.of(person), channel, clerk, press, supportNeeds, message, null);
    }

    /** Somebody who lost a seat chooses again. */
    static Claim again(PersonFacts person, UUID press, String replaces) {
        return new Claim(List.of(person), ApplicationChannel.INTERNET, null, press, null, null, null, replaces);
    }

    String citizen() {
        return people.get(0).citizen();
    }

    String actor() {
        return clerk == null ? citizen() : clerk;
    }
}
