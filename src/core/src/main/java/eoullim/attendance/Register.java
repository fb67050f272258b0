package eoullim.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What has been said in some class sessions, folded: for each session and learner the fact that counts. */
@Dependent
class Register {

    @Inject
    private AttendanceFacts facts;

    Folded of(Collection<String> sessionCodes) {
        if (sessionCodes.isEmpty()) {
            return new Folded(Map.of());
        }
        Map<String, List<MarkFact>> said = facts.ofSessions(sessionCodes).stream().collect(Collectors.groupingBy(
                fact -> key(fact.sessionCode(), fact.applicationNumber()), Collectors.mapping(AttendanceFact::fact, Collectors.toList())));
        Map<String, MarkFact> counting = new HashMap<>();
        said.forEach((key, all) -> MarkFold.counting(all).ifPresent(fact -> counting.put(key, fact)));
        return new Folded(counting);
    }

    private static String key(String sessionCode, String applicationNumber) {
        return sessionCode + " " + applicationNumber;
    }

    /** The facts that count. */
    record Folded(Map<String, MarkFact> counting) {

        Optional<MarkFact> fact(String sessionCode, String applicationNumber) {
            return Optional.ofNullable(counting.get(key(sessionCode, applicationNumber)));
        }

        AttendanceMark mark(String sessionCode, String applicationNumber) {
            return fact(sessionCode, applicationNumber).map(MarkFact::mark).orElse(null);
        }

        int marked(String sessionCode, Collection<String> applicationNumbers) {
            return (int) applicationNumbers.stream().filter(number -> fact(sessionCode, number).isPresent()).count();
        }
    }
}
