package eoullim.worklist;

import eoullim.kernel.Clock;
import eoullim.kernel.Role;
import eoullim.kernel.Settings;
import eoullim.people.Caller;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 오늘 할 일: what waits for the member of staff who asks, by their roles and as far as these reach. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF, Role.Names.APPROVER, Role.Names.PLANNER, Role.Names.IT_ADMIN})
public class WorklistOffice {

    @Inject
    private WaitingThings things;
    @Inject
    private Callers callers;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @param language tag of the reader's language */
    public Worklist today(String language) {
        Caller caller = callers.current();
        LocalDate today = Clock.day(clock.now());
        List<Waiting> waiting = new ArrayList<>();
        if (caller.has(Role.APPROVER)) {
            waiting.addAll(things.approvals(reach(caller.institutionsAs(Role.APPROVER)), caller.account()));
        }
        if (caller.has(Role.CITY_STAFF) || caller.has(Role.INSTITUTION_STAFF)) {
            Set<String> whole = caller.has(Role.CITY_STAFF) ? caller.institutionsAs(Role.CITY_STAFF) : caller.institutionsAs(Role.INSTITUTION_STAFF);
            waiting.addAll(ofCourses(reach(whole), caller.account(), today));
        }
        if (caller.has(Role.IT_ADMIN)) {
            waiting.addAll(things.lockedAccounts(today));
            waiting.addAll(things.placeholders(today, "ko".equals(language)));
        }
        return Worklist.of(today, waiting);
    }

    private List<Waiting> ofCourses(String reach, String me, LocalDate today) {
        List<Waiting> waiting = new ArrayList<>(things.returnedProgrammes(me, today));
        waiting.addAll(things.coursesToPublish(reach));
        waiting.addAll(things.applicationsOpening(reach, today));
        waiting.addAll(things.drawsToPublish(reach, clock.now()));
        waiting.addAll(things.drawsToCarryOut(reach, clock.now()));
        waiting.addAll(things.coursesTooSmall(reach, today, settings.number("enrolment.minimum_alert_days")));
        waiting.addAll(things.classesOf(reach, today));
        waiting.addAll(things.rollsUnmarked(reach, today));
        waiting.addAll(things.completions(reach, today, settings.number("worklist.completion_days")));
        waiting.addAll(things.certificates(reach, settings.number("worklist.certificate_days")));
        return waiting;
    }

    /** Codes with commas between, or a star for every institution. */
    private static String reach(Set<String> institutions) {
        return institutions.contains("*") ? "*" : String.join(",", institutions);
    }
}
