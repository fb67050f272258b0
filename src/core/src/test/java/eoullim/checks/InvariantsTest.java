package eoullim.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.enrolment.ApplicationStatus;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InvariantsTest {

    @Test
    void eachHasACodeOfItsOwnTwoLanguagesAndOneReadingStatement() {
        Set<String> codes = Invariants.all().stream().map(Invariant::code).collect(Collectors.toSet());
        assertEquals(Invariants.all().size(), codes.size());
        for (Invariant one : Invariants.all()) {
            for (String said : new String[] {one.korean(), one.english(), one.doKorean(), one.doEnglish()}) {
                assertFalse(said == null || said.isBlank(), one.code() + " says nothing");
            }
            assertTrue(one.sql().matches("(?s)select (distinct )?'" + one.code() + "' as check_code, .* as offender, .* as detail.*"), one.code());
            assertFalse(one.sql().matches("(?si).*(;|\\b(insert|update|delete|replace|alter|drop|for update|lock in share mode)\\b).*"), one.code());
        }
    }

    /** The changes of status that the file allows are those of the state machine. */
    @Test
    void theChangesOfStatusAreThoseOfTheMachine() {
        Matcher pair = Pattern.compile("'([A-Z_]+>[A-Z_]+)'").matcher(Invariants.of("E04").orElseThrow().sql());
        Set<String> allowed = new TreeSet<>();
        while (pair.find()) {
            allowed.add(pair.group(1));
        }
        Set<String> machine = Stream.of(ApplicationStatus.values()).flatMap(from -> Stream.of(ApplicationStatus.values()).filter(from::canBecome)
                .map(to -> from + ">" + to)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(machine, allowed);
    }
}
