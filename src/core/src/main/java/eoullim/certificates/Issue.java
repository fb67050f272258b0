package eoullim.certificates;

import eoullim.completion.CompletionCard;
import eoullim.courses.CourseFacts;
import eoullim.kernel.Settings;
import eoullim.organisations.Institutions;
import eoullim.people.CitizenCard;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Writes one certificate of completion: gathers what it will say for ever, numbers it, stores it and tells. */
@Dependent
class Issue {

    @Inject
    private Certificates certificates;
    @Inject
    private CertificateNumbers numbers;
    @Inject
    private Institutions institutions;
    @Inject
    private Settings settings;
    @Inject
    private Event<CertificateIssued> issued;

    Certificate of(CourseFacts course, CompletionCard completed, CitizenCard holder, LocalDate day, Instant at, String by) {
        CertificateContent content = new CertificateContent(CertificateKind.COMPLETION, completed.applicationNumber(), holder.number(),
                holder.name(), holder.birthDate(), course.title(), institutions.card(course.institutionCode()).nameKo(),
                settings.text("certificate.issuer"), settings.text("certificate.wording"), course.startsOn(), course.endsOn(),
                completed.attendedMinutes(), completed.totalMinutes(), day);
        Certificate paper = Certificate.issue(numbers.next(day.getYear()), content, at, by);
        certificates.put(paper);
        issued.fire(new CertificateIssued(paper.number(), holder.number(), course.title()));
        return paper;
    }
}
