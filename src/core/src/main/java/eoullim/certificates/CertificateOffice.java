package eoullim.certificates;

import eoullim.completion.CompletionCard;
import eoullim.completion.Completions;
import eoullim.courses.CourseFacts;
import eoullim.courses.Courses;
import eoullim.kernel.Clock;
import eoullim.kernel.Page;
import eoullim.kernel.PersonalRecordChanged;
import eoullim.kernel.PersonalRecordExported;
import eoullim.kernel.PersonalDataSeen;
import eoullim.kernel.PublicAddress;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.organisations.Institutions;
import eoullim.people.Callers;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 수료증 발급: hands certificates out, keeps their register, replaces and takes back. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class CertificateOffice {

    @Inject
    private Event<PersonalRecordChanged> changed;
    @Inject
    private Event<PersonalRecordExported> exported;
    @Inject
    private Certificates certificates;
    @Inject
    private CertificateNumbers numbers;
    @Inject
    private Issue issue;
    @Inject
    private CertificateDocument document;
    @Inject
    private Completions completions;
    @Inject
    private Courses courses;
    @Inject
    private Institutions institutions;
    @Inject
    private Citizens citizens;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;
    @Inject
    private PublicAddress address;
    @Inject
    private Event<PersonalDataSeen> seen;
    @Inject
    private Event<CertificateRevoked> revoked;

    /** Who of a course has completed it, and who has a certificate already. */
    public IssueSheet sheet(String courseCode) {
        CourseFacts course = mine(courseCode);
        List<CompletionCard> completed = completions.completed(courseCode);
        List<String> learners = completed.stream().map(CompletionCard::applicationNumber).toList();
        List<Certificate> papers = certificates.of(learners);
        Map<String, CitizenCard> people = citizens.cards(completed.stream().map(CompletionCard::citizenNumber).toList());
        List<IssueLine> lines = completed.stream().map(one -> line(one, people.get(one.citizenNumber()), papers)).toList();
        seen.fire(new PersonalDataSeen("course " + courseCode, lines.size(), "certificates"));
        return new IssueSheet(courseCode, course.title(), institutions.card(course.institutionCode()).nameKo(), course.startsOn(),
                course.endsOn(), lines);
    }

    private static IssueLine line(CompletionCard completed, CitizenCard holder, List<Certificate> papers) {
        List<Certificate> own = papers.stream().filter(paper -> paper.applicationNumber().equals(completed.applicationNumber())).toList();
        String good = own.stream().filter(Certificate::isValid).map(Certificate::number).findFirst().orElse(null);
        return new IssueLine(completed.applicationNumber(), holder.name(), completed.attendedMinutes(), completed.totalMinutes(), good,
                good == null && !own.isEmpty());
    }

    /** Hands them out, in the order of the decisions; whoever has a good one is passed over. */
    public List<String> issue(IssueCommand command) {
        CourseFacts course = mine(command.courseCode());
        List<CompletionCard> completed = completions.lockedCompleted(command.courseCode()).stream()
                .filter(one -> command.applicationNumbers().contains(one.applicationNumber())).toList();
        Set<String> served = new HashSet<>();
        certificates.of(command.applicationNumbers()).stream().filter(Certificate::isValid)
                .forEach(paper -> served.add(paper.applicationNumber()));
        Map<String, CitizenCard> people = citizens.cards(completed.stream().map(CompletionCard::citizenNumber).toList());
        Instant now = clock.now();
        List<String> issued = new ArrayList<>();
        for (CompletionCard one : completed) {
            if (!served.contains(one.applicationNumber())) {
                issued.add(issue.of(course, one, people.get(one.citizenNumber()), Clock.day(now), now, callers.account()).number());
            }
        }
        if (issued.isEmpty()) {
            throw new Rejected(CertificatesReason.NOTHING_TO_ISSUE);
        }
        changed.fire(new PersonalRecordChanged("course " + command.courseCode(), issued.size(), "certificates"));
        return issued;
    }

    /** 발급대장. */
    public Page<RegisterLine> register(RegisterQuery asked) {
        return wholeRegister(asked).map(RegisterLine::masked);
    }

    /** With whole names and days of birth, as the register is kept on paper. */
    public Page<RegisterLine> wholeRegister(RegisterQuery asked) {
        Page<RegisterLine> page = certificates.register(asked, callers.current().institutions());
        if (asked.size() == RegisterQuery.PRINTED_ROWS) {
            exported.fire(new PersonalRecordExported("register " + asked.year(), page.rows().size(), "print"));
        } else {
            seen.fire(new PersonalDataSeen("register " + asked.year(), page.rows().size(), "certificates"));
        }
        return page;
    }

    public RegisterEntry entry(String number) {
        RegisterLine line = myLine(number);
        seen.fire(new PersonalDataSeen("certificate " + number, 1, "certificates"));
        return new RegisterEntry(line, certificates.family(line));
    }

    /** One certificate for printing. */
    public byte[] pdf(String number) {
        myLine(number);
        exported.fire(new PersonalRecordExported("certificate " + number, 1, "print"));
        return document.pdf(List.of(certificates.get(number).printable()), address.base());
    }

    /** All good certificates of a course in one document. */
    public byte[] pdfOfCourse(String courseCode) {
        mine(courseCode);
        List<String> learners = completions.completed(courseCode).stream().map(CompletionCard::applicationNumber).toList();
        List<CertificatePaper> papers = certificates.of(learners).stream().filter(Certificate::isValid).map(Certificate::printable).toList();
        if (papers.isEmpty()) {
            throw new Rejected(CertificatesReason.NOTHING_TO_PRINT);
        }
        exported.fire(new PersonalRecordExported("course " + courseCode, papers.size(), "print"));
        return document.pdf(papers, address.base());
    }

    /** Hands out another paper in place of this one, and returns its number. */
    public String reissue(ReissueCommand command) {
        myLine(command.number());
        Certificate old = certificates.locked(command.number());
        Instant now = clock.now();
        String name = command.nameAsNow() ? citizens.find(old.citizenNumber()).orElseThrow().name() : old.holderName();
        old.mustBeGood();
        Certificate next = old.reissue(numbers.next(Clock.day(now).getYear()), name, Clock.day(now), now, callers.account(),
                command.reason());
        certificates.settle();
        certificates.put(next);
        changed.fire(new PersonalRecordChanged("certificate " + next.number(), 1, "certificates"));
        return next.number();
    }

    public void revoke(String number, String reason) {
        RegisterLine line = myLine(number);
        Certificate paper = certificates.locked(number);
        paper.revoke(reason, clock.now(), callers.account());
        changed.fire(new PersonalRecordChanged("certificate " + number, 1, "certificates"));
        revoked.fire(new CertificateRevoked(number, paper.citizenNumber(), line.courseTitle(), reason));
    }

    private RegisterLine myLine(String number) {
        RegisterLine line = certificates.line(number);
        callers.mustServe(line.institutionCode(), "certificate", number);
        return line;
    }

    private CourseFacts mine(String courseCode) {
        CourseFacts course = courses.facts(courseCode);
        callers.mustServe(course.institutionCode(), "course", courseCode);
        return course;
    }
}
