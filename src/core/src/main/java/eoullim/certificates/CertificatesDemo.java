package eoullim.certificates;

import eoullim.completion.CompletionCard;
import eoullim.completion.Completions;
import eoullim.courses.CourseFacts;
import eoullim.courses.Courses;
import eoullim.kernel.Clock;
import eoullim.kernel.DemoCityLoads;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Certificates of the courses decided in the demonstration, numbered in the order of their days; the latest course is left to staff. */
@Stateless
@PermitAll
public class CertificatesDemo {

    private static final String CLERK = "S-0003";

    @Inject
    private Certificates certificates;
    @Inject
    private CertificateNumbers numbers;
    @Inject
    private Issue issue;
    @Inject
    private Completions completions;
    @Inject
    private Courses courses;
    @Inject
    private Citizens citizens;
    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(@Observes @Priority(200) DemoCityLoads demo) {
        List<String> decided = completions.coursesDecided();
        Certificate first = null;
        for (String course : decided.subList(0, Math.max(0, decided.size() - 1))) {
            Certificate paper = handOut(courses.facts(course), demo.today());
            first = first == null ? paper : first;
        }
        if (first != null) {
            certificates.settle();
            Certificate again = first.reissue(numbers.next(demo.today().getYear()), first.holderName(), demo.today(), clock.now(), CLERK,
                    "잃어버려서 다시 발급을 신청함");
            certificates.settle();
            certificates.put(again);
        }
    }

    /** Returns the first of them. */
    private Certificate handOut(CourseFacts course, LocalDate today) {
        LocalDate third = course.endsOn().plusDays(3);
        LocalDate day = third.isBefore(today) ? third : today;
        Instant at = Clock.at(day.atTime(LocalTime.of(9, 30)));
        List<CompletionCard> completed = completions.completed(course.code());
        Map<String, CitizenCard> people = citizens.cards(completed.stream().map(CompletionCard::citizenNumber).toList());
        Certificate first = null;
        for (CompletionCard one : completed) {
            Certificate paper = issue.of(course, one, people.get(one.citizenNumber()), day, at, CLERK);
            first = first == null ? paper : first;
        }
        return first;
    }
}
