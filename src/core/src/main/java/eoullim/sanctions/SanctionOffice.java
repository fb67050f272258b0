package eoullim.sanctions;

import eoullim.kernel.Clock;
import eoullim.kernel.NotFound;
import eoullim.kernel.Numbers;
import eoullim.kernel.Outbox;
import eoullim.kernel.Page;
import eoullim.kernel.PersonalDataSeen;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.Typed;
import eoullim.people.Callers;
import eoullim.people.Names;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where staff see who stayed away, decide what the rule says, and answer objections. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class SanctionOffice {

    private static final int PAGE = 30;
    private static final int LONGEST = 500;
    private static final int LOOK_BACK_DAYS = 180;

    @Inject
    private SanctionBook book;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;
    @Inject
    private Numbers numbers;
    @Inject
    private Outbox outbox;
    @Inject
    private Event<PersonalDataSeen> seen;

    /** Who stayed away from courses of the last half year and was neither cautioned nor barred. Leaves a trace. */
    public Page<Absence> absences(int page) {
        Set<String> institutions = callers.current().institutions();
        LocalDate today = clock.today();
        if (institutions.isEmpty()) {
            return new Page<>(List.of(), 1, PAGE, 0);
        }
        Page<SanctionBook.Missed> missed = book.missed(institutions, today.minusDays(LOOK_BACK_DAYS), today.minusDays(1), page, PAGE);
        if (!missed.isEmpty()) {
            seen.fire(new PersonalDataSeen("absences", missed.rows().size(), "sanctions"));
        }
        return new Page<>(missed.rows().stream().map(one -> absence(one, today)).toList(), missed.number(), PAGE, missed.total());
    }

    private Absence absence(SanctionBook.Missed one, LocalDate today) {
        int earlier = book.earlier(one.citizen());
        SanctionRule rule = ruleFor(one);
        return new Absence(one.application(), one.citizen(), Names.masked(one.name()), one.course(), one.title(), one.endsOn(), one.missed(), one.sessions(),
                earlier, rule.follows(earlier, today, book.runningUntil(one.citizen(), today)));
    }

    private SanctionRule ruleFor(SanctionBook.Missed one) {
        return book.ruleOn(one.endsOn()).orElseThrow(() -> new Rejected(SanctionsReason.NO_CASE));
    }

    /** What is known of one case before it is decided. */
    public Absence absence(String application) {
        SanctionBook.Missed missed = missed(application);
        seen.fire(new PersonalDataSeen("application " + application, 1, "sanctions"));
        return absence(missed, clock.today());
    }

    private SanctionBook.Missed missed(String application) {
        SanctionBook.Missed missed = book.missedBy(application).orElseThrow(() -> new Rejected(SanctionsReason.NO_CASE));
        callers.mustServe(missed.institution(), "application", application);
        return missed;
    }

    /**
     * Decides what the rule says; the person is told and may object.
     *
     * @throws Rejected with NO_CASE when it was decided meanwhile or the marks were corrected
     */
    public String decide(String application, String words) {
        String said = Typed.required(words, LONGEST, SanctionsReason.WORDS_MISSING, "words");
        book.hold(missed(application).citizen());
        SanctionBook.Missed missed = missed(application);
        LocalDate today = clock.today();
        SanctionRule rule = ruleFor(missed);
        if (!rule.isBroken(missed.missed(), missed.sessions())) {
            throw new Rejected(SanctionsReason.NO_CASE);
        }
        SanctionRule.Consequence consequence = rule.follows(book.earlier(missed.citizen()), today, book.runningUntil(missed.citizen(), today));
        String number = "SN-%d-%04d".formatted(today.getYear(), numbers.next("sanction-" + today.getYear()));
        book.write(number, missed, rule, consequence, said, callers.account(), clock.now());
        outbox.put("sanction.decided", Map.of("citizen", missed.citizen(), "sanction", number, "course", missed.title(), "status", consequence.kind().name(),
                "until", consequence.endsOn() == null ? "" : consequence.endsOn().toString(), "reason", said));
        return number;
    }

    /** Sanctions of the institutions the caller serves; objections first. Leaves a trace. */
    public Page<SanctionLine> sanctions(boolean objectedOnly, int page) {
        Set<String> institutions = callers.current().institutions();
        if (institutions.isEmpty()) {
            return new Page<>(List.of(), 1, PAGE, 0);
        }
        Page<SanctionLine> found = book.of(institutions, objectedOnly, page, PAGE);
        if (!found.isEmpty()) {
            seen.fire(new PersonalDataSeen("sanctions", found.rows().size(), "sanctions"));
        }
        return found;
    }

    public SanctionLine sanction(String number) {
        SanctionLine line = book.find(number).orElseThrow(() -> new NotFound("sanction", number));
        callers.mustServe(line.institutionCode(), "sanction", number);
        seen.fire(new PersonalDataSeen("sanction " + number, 1, "sanctions"));
        return line;
    }

    /**
     * Answers an objection, or lifts a sanction without one.
     *
     * @param lifted whether it ends now; else it stays
     * @throws Rejected with ANSWERED when it stood elsewhere meanwhile
     */
    public void answer(String number, boolean lifted, String words) {
        SanctionLine line = sanction(number);
        String said = Typed.required(words, LONGEST, SanctionsReason.WORDS_MISSING, "words");
        SanctionStatus next = lifted ? SanctionStatus.LIFTED : SanctionStatus.UPHELD;
        if (!line.status().canBecome(next) || !book.answer(number, line.status(), next, said, callers.account(), clock.now())) {
            throw new Rejected(SanctionsReason.ANSWERED);
        }
        outbox.put("sanction.answered", Map.of("citizen", line.citizenNumber(), "sanction", number, "course", line.courseTitle(), "status", next.name(),
                "reason", said));
    }

    /** Every rule, the latest first. */
    public List<SanctionRule> rules() {
        return book.rules();
    }

    /**
     * A new rule for courses that end from its day on; earlier ones stay for what ended before.
     *
     * @throws Rejected with RULE_DAY_WRONG or RULE_NUMBERS_WRONG
     */
    @RolesAllowed(Role.Names.CITY_STAFF)
    public void add(SanctionRule rule, String source) {
        if (rule.from() == null || !rule.from().isAfter(clock.today()) || book.rules().stream().anyMatch(one -> one.from().equals(rule.from()))) {
            throw new Rejected(SanctionsReason.RULE_DAY_WRONG).at("from");
        }
        if (rule.share().num() < 1 || rule.cautions() < 0 || rule.cautions() > 10 || rule.banDays() < 1 || rule.banDays() > 730) {
            throw new Rejected(SanctionsReason.RULE_NUMBERS_WRONG).at("banDays");
        }
        book.add(rule, Typed.orNull(source, 300, "source"), callers.account(), clock.now());
    }
}
