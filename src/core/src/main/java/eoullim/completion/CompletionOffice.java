package eoullim.completion;

import eoullim.attendance.Attendances;
import eoullim.attendance.SessionMark;
import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.courses.Courses;
import eoullim.enrolment.RosterLine;
import eoullim.enrolment.Rosters;
import eoullim.kernel.Clock;
import eoullim.kernel.NotFound;
import eoullim.kernel.PersonalRecordChanged;
import eoullim.kernel.PersonalDataSeen;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 이수 판정: works decisions out, shows how, makes them final, and puts them right with a reason. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class CompletionOffice {

    private static final int LONGEST_REASON = 300;

    @Inject
    private Event<PersonalRecordChanged> changed;
    @Inject
    private Completions completions;
    @Inject
    private Standings standings;
    @Inject
    private Workings workings;
    @Inject
    private Courses courses;
    @Inject
    private Rosters rosters;
    @Inject
    private Attendances attendances;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;
    @Inject
    private Event<PersonalDataSeen> seen;
    @Inject
    private Event<CompletionFinalised> finalised;
    @Inject
    private Event<CompletionRevised> revised;

    /** The courses that have begun, those that need something first. */
    public StandingPage standings(StandingQuery asked) {
        LocalDate today = clock.today();
        Set<String> scope = callers.current().institutions();
        return standings.page(asked, today, scope);
    }

    /** How everybody's decision comes out with the marks of now, beside what has been decided. */
    public CourseJudgement judgement(String courseCode) {
        CourseFacts course = mine(courseCode);
        Map<String, Completion> decided = byLearner(completions.of(courseCode));
        List<RosterLine> roster = rosters.enrolled(courseCode);
        Map<String, Working> worked = workings.of(course, numbers(roster));
        List<LearnerJudgement> learners = new ArrayList<>();
        for (RosterLine learner : roster) {
            learners.add(judged(learners.size() + 1, learner, decided.get(learner.applicationNumber()),
                    worked.get(learner.applicationNumber())));
        }
        seen.fire(new PersonalDataSeen("course " + courseCode, learners.size(), "completion"));
        boolean over = attendances.isOver(courseCode);
        boolean open = learners.stream().anyMatch(learner -> !learner.status().isFirm());
        return new CourseJudgement(courseCode, course.title(), course.institutionCode(), course.startsOn(), course.endsOn(),
                workings.criteria(course).judge(List.of()), learners, over && open, hindrance(over, learners));
    }

    private static LearnerJudgement judged(int no, RosterLine learner, Completion decided, Working now) {
        CompletionStatus status = decided == null ? CompletionStatus.OPEN : decided.status();
        return new LearnerJudgement(no, learner.applicationNumber(), learner.name(), status,
                status.isFirm() ? decided.working() : now, decided != null && !decided.isWorkedOutAs(now));
    }

    private static CompletionReason hindrance(boolean over, List<LearnerJudgement> learners) {
        if (learners.isEmpty()) {
            return CompletionReason.NOBODY_ENROLLED;
        }
        if (!over) {
            return CompletionReason.COURSE_NOT_OVER;
        }
        if (learners.stream().allMatch(learner -> learner.status().isFirm())) {
            return CompletionReason.ALREADY_FINAL;
        }
        if (learners.stream().anyMatch(learner -> learner.status() == CompletionStatus.OPEN)) {
            return CompletionReason.NOT_PRELIMINARY;
        }
        if (learners.stream().anyMatch(learner -> !learner.outcome().isDecided())) {
            return CompletionReason.UNMARKED_SESSION;
        }
        return learners.stream().anyMatch(learner -> !learner.status().isFirm() && learner.changed()) ? CompletionReason.CHANGED_SINCE : null;
    }

    /** One learner's decision with everything behind it. */
    public LearnerStory story(String applicationNumber) {
        String courseCode = rosters.courseOf(applicationNumber).orElseThrow(() -> new NotFound("application", applicationNumber));
        CourseFacts course = mine(courseCode);
        RosterLine learner = rosters.enrolled(courseCode).stream().filter(line -> line.applicationNumber().equals(applicationNumber))
                .findFirst().orElseThrow(() -> new NotFound("learner", applicationNumber));
        List<SessionMark> marks = attendances.of(courseCode, List.of(applicationNumber)).get(applicationNumber);
        Working now = workings.of(course, applicationNumber);
        seen.fire(new PersonalDataSeen(learner.citizenNumber(), 1, "completion"));
        return new LearnerStory(courseCode, course.title(), judged(1, learner, completions.one(applicationNumber).orElse(null), now), now,
                marks, completions.story(applicationNumber));
    }

    /** Makes, or makes again, the preliminary decision on everybody who has no firm one. */
    public void decide(String courseCode) {
        CourseFacts course = mine(courseCode);
        Map<String, Completion> decided = byLearner(completions.locked(courseCode));
        List<RosterLine> roster = rosters.enrolled(courseCode);
        mustBeOver(courseCode, roster);
        Map<String, Working> worked = workings.of(course, numbers(roster));
        Instant now = clock.now();
        boolean anyOpen = false;
        for (RosterLine learner : roster) {
            Completion completion = decided.remove(learner.applicationNumber());
            if (completion == null) {
                completion = Completion.open(courseCode, learner.applicationNumber(), learner.citizenNumber());
            }
            if (!completion.status().isFirm()) {
                anyOpen = true;
                decide(completion, worked.get(learner.applicationNumber()), now);
            }
        }
        if (!anyOpen) {
            throw new Rejected(CompletionReason.ALREADY_FINAL);
        }
        decided.values().stream().filter(left -> !left.status().isFirm()).forEach(completions::drop);
    }

    private void decide(Completion completion, Working working, Instant now) {
        CompletionStatus before = completion.status();
        if (completion.isWorkedOutAs(working)) {
            return;
        }
        completion.decide(working, now, callers.account());
        completions.put(completion);
        completions.tell(completion, before, now, callers.account(), null);
    }

    /** Makes the preliminary decisions final, all of them or none. */
    public void finalise(String courseCode) {
        CourseFacts course = mine(courseCode);
        Map<String, Completion> decided = byLearner(completions.locked(courseCode));
        List<RosterLine> roster = rosters.enrolled(courseCode);
        mustBeOver(courseCode, roster);
        Map<String, Working> worked = workings.of(course, numbers(roster));
        Instant now = clock.now();
        int firm = 0;
        for (RosterLine learner : roster) {
            Completion completion = decided.get(learner.applicationNumber());
            Working working = worked.get(learner.applicationNumber());
            if (completion == null) {
                throw new Rejected(CompletionReason.NOT_PRELIMINARY);
            }
            if (completion.status().isFirm()) {
                firm++;
                continue;
            }
            mustBeKnown(learner, working);
            if (!completion.isWorkedOutAs(working)) {
                throw new Rejected(CompletionReason.CHANGED_SINCE, learner.name());
            }
            completion.finalise(now, callers.account());
            completions.tell(completion, CompletionStatus.PRELIMINARY, now, callers.account(), null);
        }
        if (firm == roster.size()) {
            throw new Rejected(CompletionReason.ALREADY_FINAL);
        }
        int completed = (int) decided.values().stream().filter(one -> one.outcome() == Outcome.COMPLETED).count();
        if (course.status() == CourseStatus.PUBLISHED) {
            courses.finish(courseCode);
        }
        finalised.fire(new CompletionFinalised(courseCode, completed, decided.size() - completed));
    }

    /** Puts one final decision right after attendance was corrected. */
    public void revise(String applicationNumber, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Rejected(CompletionReason.REASON_MISSING, LONGEST_REASON).at("reason");
        }
        String courseCode = rosters.courseOf(applicationNumber).orElseThrow(() -> new NotFound("application", applicationNumber));
        CourseFacts course = mine(courseCode);
        Completion completion = byLearner(completions.locked(courseCode)).get(applicationNumber);
        if (completion == null) {
            throw new Rejected(CompletionReason.NOT_FINAL);
        }
        RosterLine learner = rosters.find(applicationNumber).orElseThrow(() -> new NotFound("learner", applicationNumber));
        Working working = workings.of(course, applicationNumber);
        mustBeKnown(learner, working);
        CompletionStatus before = completion.status();
        Instant now = clock.now();
        completion.revise(working, now, callers.account());
        completions.tell(completion, before, now, callers.account(), reason.strip());
        changed.fire(new PersonalRecordChanged("application " + applicationNumber, 1, "completion"));
        revised.fire(new CompletionRevised(applicationNumber, completion.outcome(), reason.strip()));
    }

    private CourseFacts mine(String courseCode) {
        CourseFacts course = courses.facts(courseCode);
        callers.mustServe(course.institutionCode(), "course", courseCode);
        return course;
    }

    private void mustBeOver(String courseCode, List<RosterLine> roster) {
        if (roster.isEmpty()) {
            throw new Rejected(CompletionReason.NOBODY_ENROLLED);
        }
        if (!attendances.isOver(courseCode)) {
            throw new Rejected(CompletionReason.COURSE_NOT_OVER);
        }
    }

    private static void mustBeKnown(RosterLine learner, Working working) {
        if (working.sessions() == 0) {
            throw new Rejected(CompletionReason.NOTHING_TAUGHT);
        }
        if (!working.gaps().isEmpty()) {
            throw new Rejected(CompletionReason.UNMARKED_SESSION, learner.name(), working.gaps().get(0).no(), working.gaps().get(0).day());
        }
    }

    private static List<String> numbers(List<RosterLine> roster) {
        return roster.stream().map(RosterLine::applicationNumber).toList();
    }

    private static Map<String, Completion> byLearner(List<Completion> decided) {
        return decided.stream().collect(Collectors.toMap(Completion::applicationNumber, Function.identity()));
    }
}
