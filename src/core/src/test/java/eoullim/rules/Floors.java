package eoullim.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rooms of the house, their floors and what each may lean on. The picture in {@code src/README.md} says the same, to the letter. */
final class Floors {

    static final String TABLE = """
            | floor | feature | it is | may use |
            |---|---|---|---|
            | 0 | `kernel` | Rejected, Reason, Won, Window, Page, Role, Caller, Clock, outbox, files, `PersonalDataSeen`; no business nouns | – |
            | 1 | `places` | 읍면동, geometry, distance | – |
            | 1 | `ordinances` | 조례·규칙·지침 and their dates; each rule table lives in the room that applies it and points here | – |
            | 2 | `people` | citizens, guardians, consents, identities, accounts, staff roles and scope | places |
            | 3 | `accesslog` | who saw whose personal data and why, tamper-evident; listens to `PersonalDataSeen` | people |
            | 3 | `organisations` | institutions, 읍면동 learning centres, designation, opening calendars | places, people, ordinances |
            | 3 | `talents` | citizens' talents and careers, by consent | places, people |
            | 3 | `archive` | 안성학 items, collections, rights | places, people |
            | 4 | `approvals` | steps by role, deputies, deadlines, versions side by side | organisations, people |
            | 4 | `bulletins` | 공지, 공고, FAQ, 문의 | organisations, people |
            | 4 | `plans` | vision, strategies, key projects, yearly actions, indicator targets (targets only) | organisations, people |
            | 4 | `spaces` | learning spaces, rooms, the one occupancy ledger, rental, idle slots | organisations, places, people, ordinances |
            | 4 | `instructors` | recruitment, appointment, grade, availability | organisations, talents, places, people, ordinances |
            | 5 | `programmes` | design (with completion criteria as data) and approval | plans, approvals, organisations, people, ordinances |
            | 6 | `courses` | a programme on the calendar of a term: class sessions, rooms, instructors, offers to instructors | programmes, instructors, spaces, archive, organisations, places, people, ordinances |
            | 7 | `enrolment` | intake, rounds, application, selection, waiting list, limits, and the one public status | courses, organisations, places, people, ordinances |
            | 7 | `consortium` | 어울림 협의체 and statutory 협의회: members, meetings, decisions, joint tasks, open calls, the shared course plan | courses, programmes, spaces, approvals, plans, organisations, places, people, ordinances |
            | 7 | `clubs` | 학습동아리, 배달강좌, 내 강좌 제안 | courses, programmes, spaces, instructors, talents, organisations, places, people, ordinances |
            | 8 | `attendance` | the register of each class session; corrections with a reason | enrolment, courses, instructors, organisations, people |
            | 8 | `lessons` | online lessons, materials, quizzes, outside courses | enrolment, courses, archive, instructors, organisations, people |
            | 8 | `surveys` | instruments, campaigns, anonymous answers | enrolment, courses, organisations, places, people |
            | 8 | `waitingroom` | 대기열: numbers, turns and pace before an opening that many come to | enrolment, courses, organisations, people |
            | 8 | `lottery` | draws of a round that anybody can recompute: published rules and commitment, frozen roster, result without names | enrolment, courses, organisations, places, people |
            | 9 | `tuition` | charge, exemption, payment, refund, ledger | lessons, enrolment, courses, organisations, people, ordinances |
            | 9 | `sanctions` | what follows from staying away without a word: dated rules, cases, objections | attendance, enrolment, courses, organisations, people |
            | 10 | `completion` | criteria judged, decision per learner | attendance, lessons, surveys, tuition, enrolment, courses, programmes, people |
            | 10 | `fees` | teaching record, what an instructor is owed, withholding, statements | attendance, tuition, clubs, courses, instructors, spaces, organisations, places, people, ordinances |
            | 11 | `paths` | 인생이모작, 학습리더: stages over several courses, appointment, activity | completion, enrolment, courses, organisations, places, people, ordinances |
            | 12 | `certificates` | numbering, issue, reissue, revocation, public verification, badges | completion, paths, clubs, fees, instructors, courses, organisations, people |
            | 13 | `records` | one learning record per citizen | certificates, completion, paths, clubs, talents, lessons, attendance, enrolment, courses, people |
            | 14 roof | `messages` | outbox of mails and texts; listens to events, is called by nobody | event records of anything below |
            | 14 roof | `catalogue` | the one search over courses, spaces, clubs, archive | anything below |
            | 14 roof | `worklist` | 오늘 할 일: what each member of staff has to do, from every room | anything below |
            | 14 roof | `watches` | 알림 받기: who asked to be told of what, and the telling of it | anything below |
            | 14 roof | `checks` | 장부 점검: named invariants over every ledger, read-only | anything below |
            | 14 roof | `matching`, `mobility`, `kpis` | what fits this citizen and why; 학습 이동권; plan against reality, statistics, reports | anything below |
            | 14 roof | `exchange` | open-data import and export, API, calendars, badges out (HTTP resources live in the WARs and call its desk) | anything below |
            """;

    static final String KERNEL = "kernel";

    private static final Pattern NAME = Pattern.compile("`([a-z]+)`");
    private static final Map<String, Room> ROOMS = rooms();

    private Floors() {
    }

    /**
     * One room.
     *
     * @param mayUse the rooms of its row; what is not said may not be used
     * @param eventsOnly whether it hears of them but never calls them
     */
    record Room(String name, int floor, boolean roof, Set<String> mayUse, boolean eventsOnly) {
    }

    static Map<String, Room> all() {
        return ROOMS;
    }

    /** The room a class stands in; a wrong twin stands in the room whose rules it breaks. Empty when no row has it. */
    static Optional<Room> of(JavaClass type) {
        return Optional.ofNullable(ROOMS.get(name(type)));
    }

    static String name(JavaClass type) {
        String[] steps = type.getPackageName().split("\\.");
        int at = steps.length > 1 && steps[1].equals("wrong") ? 2 : 1;
        return steps.length > at ? steps[at] : "";
    }

    private static Map<String, Room> rooms() {
        Map<String, Room> rooms = new LinkedHashMap<>();
        for (String line : TABLE.split("\n")) {
            String[] cells = line.split("\\|");
            if (cells.length < 5 || !cells[1].strip().matches("\\d+( roof)?")) {
                continue;
            }
            int floor = Integer.parseInt(cells[1].replaceAll("\\D", ""));
            boolean roof = cells[1].contains("roof");
            String row = cells[4].strip();
            Set<String> named = row.equals("–") ? Set.of()
                    : row.endsWith("anything below") ? below(rooms, floor)
                    : Arrays.stream(row.split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
            Matcher names = NAME.matcher(cells[2]);
            while (names.find()) {
                rooms.put(names.group(1), new Room(names.group(1), floor, roof, named, row.startsWith("event records")));
            }
        }
        return Map.copyOf(rooms);
    }

    private static Set<String> below(Map<String, Room> rooms, int floor) {
        return rooms.values().stream().filter(room -> room.floor() < floor).map(Room::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
