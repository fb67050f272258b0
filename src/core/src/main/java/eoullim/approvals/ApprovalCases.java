package eoullim.approvals;

import eoullim.kernel.Clock;
import eoullim.kernel.Numbers;
import eoullim.kernel.Settings;
import eoullim.people.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Where other rooms ask for approval and read what became of it. */
@ApplicationScoped
public class ApprovalCases {

    @Inject
    private Cases cases;
    @Inject
    private Numbers numbers;
    @Inject
    private Clock clock;
    @Inject
    private Settings settings;
    @Inject
    private Callers callers;
    @Inject
    private Event<Approved> approved;
    @Inject
    private Event<Returned> returned;
    @Inject
    private Event<TakenBack> takenBack;

    /** Asks for approval of this version in the name of whoever acts now; gives the number of the case. */
    public String request(Subject subject, String note) {
        return request(subject, note, callers.account(), clock.now());
    }

    /** What was asked for earlier, by somebody else: the demonstration city has a past. */
    public String request(Subject subject, String note, String by, Instant at) {
        LocalDate day = Clock.day(at);
        String number = "A-%d-%04d".formatted(day.getYear(), numbers.next("approval-" + day.getYear()));
        cases.add(ApprovalCase.request(number, subject, note, by, at, day.plusDays(settings.number("approval.days"))));
        return number;
    }

    /** Decides in favour, in the name of {@code by}; the room that asked hears it in the same transaction. */
    public void approve(String number, String by, Instant at, String comment) {
        ApprovalCase open = cases.locked(number);
        open.approve(by, at, comment);
        Subject subject = open.subject();
        approved.fire(new Approved(subject.kind(), subject.code(), subject.version()));
    }

    /** Sends it back, in the name of {@code by}; the comment says what has to change. */
    public void sendBack(String number, String by, Instant at, String comment) {
        ApprovalCase open = cases.locked(number);
        open.sendBack(by, at, comment);
        Subject subject = open.subject();
        returned.fire(new Returned(subject.kind(), subject.code(), subject.version(), open.decisionNote()));
    }

    /** Takes back what whoever acts now has asked for and nobody has decided. */
    public void takeBack(String kind, String code) {
        ApprovalCase open = cases.locked(cases.waitingNumber(kind, code));
        open.takeBack(callers.account(), clock.now());
        takenBack.fire(new TakenBack(kind, code, open.subject().version()));
    }

    /** All requests for this thing, latest version first. */
    public List<CaseLine> of(String kind, String code) {
        return cases.of(kind, code);
    }
}
