package eoullim.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.SelectionMethod;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.enrolment.ApplicationReceipt;
import eoullim.enrolment.ApplicationStatus;
import eoullim.enrolment.ApplyCommand;
import eoullim.enrolment.Audience;
import eoullim.enrolment.AudienceRule;
import eoullim.enrolment.DeskEntry;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.EnrolmentOffice;
import eoullim.enrolment.EnrolmentReason;
import eoullim.enrolment.IntakeTerms;
import eoullim.enrolment.Learners;
import eoullim.enrolment.PartyCode;
import eoullim.enrolment.Round;
import eoullim.enrolment.RoundOffice;
import eoullim.enrolment.RoundWindow;
import eoullim.enrolment.SameAgain;
import eoullim.enrolment.SeatQuota;
import eoullim.enrolment.UnusedQuota;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What staff arrange, and what then happens to who applies; on the real ledger. */
class RoundsTest {

    private static final String CITY_STAFF = "S-0001";

    private final EnrolmentDesk desk = Desks.the(EnrolmentDesk.class);
    private final EnrolmentOffice office = Desks.the(EnrolmentOffice.class);
    private final RoundOffice rounds = Desks.the(RoundOffice.class);

    private static RoundWindow window(Duration opensIn, Duration closesIn, Audience audience, ApplicationChannel... channels) {
        Instant now = Instant.now();
        return new RoundWindow(now.plus(opensIn), now.plus(closesIn), EnumSet.copyOf(List.of(channels)), audience);
    }

    private static Round round(int no, SelectionMethod method, RoundWindow... windows) {
        return new Round(no, null, method, null, null, method == SelectionMethod.MIXED ? 1 : null, List.of(windows));
    }

    @Test
    void aSecondRoundIsNoSecondCourse() throws Exception {
        Classroom room = Classroom.with(3, 0);
        ApplicationReceipt first = apply(room, 0);
        endRound(room);
        assertEquals(EnrolmentReason.CLOSED, assertThrows(Rejected.class, () -> apply(room, 1)).reason());
        int no = staff(() -> rounds.save(room.course, round(0, SelectionMethod.FIRST_COME,
                window(Duration.ofMinutes(-1), Duration.ofHours(1), Audience.EVERYBODY, ApplicationChannel.values()))));
        assertEquals(2, no);
        assertEquals(ApplicationStatus.ENROLLED, apply(room, 1).status());
        assertEquals(first.number(), apply(room, 0).number(), "one live application a person and course, across all rounds");
        assertEquals(List.of(), room.wrongs());
    }

    @Test
    void roundsFollowOneAnotherAndWhatHasBegunStays() throws Exception {
        Classroom room = Classroom.with(3, 0);
        Rejected overlap = assertThrows(Rejected.class, () -> staff(() -> rounds.save(room.course, round(0, SelectionMethod.FIRST_COME,
                window(Duration.ofMinutes(5), Duration.ofHours(1), Audience.EVERYBODY, ApplicationChannel.INTERNET)))));
        assertEquals(EnrolmentReason.ROUNDS_OVERLAP, overlap.reason());
        Round begun = staff(() -> rounds.rounds(room.course)).story().rounds().get(0);
        RoundWindow was = begun.windows().get(0);
        Rejected method = assertThrows(Rejected.class, () -> staff(() -> rounds.save(room.course, new Round(1, null, SelectionMethod.LOTTERY, null, null, null, begun.windows()))));
        assertEquals(EnrolmentReason.ROUND_BEGUN, method.reason());
        staff(() -> rounds.save(room.course, new Round(1, null, begun.method(), null, null, null,
                List.of(new RoundWindow(was.opensAt(), was.closesAt().plusSeconds(3600), was.channels(), was.audience())))));
        assertEquals(was.closesAt().plusSeconds(3600), staff(() -> rounds.rounds(room.course)).story().rounds().get(0).closesAt());
    }

    @Test
    void aWindowForAGroupIsShutForTheOthers() throws Exception {
        Classroom room = Classroom.with(5, 0);
        endRound(room);
        staff(() -> rounds.save(room.course, round(0, SelectionMethod.FIRST_COME,
                window(Duration.ofMinutes(-1), Duration.ofHours(1), new Audience(AudienceRule.AGE_FROM, List.of("120")), ApplicationChannel.values()),
                window(Duration.ofHours(2), Duration.ofHours(3), Audience.EVERYBODY, ApplicationChannel.values()))));
        Rejected early = assertThrows(Rejected.class, () -> apply(room, 0));
        assertEquals(EnrolmentReason.NOT_YET_OPEN, early.reason());
        assertTrue(((Instant) early.details().get(0)).isAfter(Instant.now().plusSeconds(7000)), "told the time of another group");
    }

    @Test
    void keptSeatsAreForTheDeskUntilTheyOpenToWhoWaits() throws Exception {
        Classroom room = Classroom.with(3, 5);
        staff(() -> {
            rounds.saveQuotas(room.course, List.of(new SeatQuota(1, Audience.EVERYBODY, EnumSet.of(ApplicationChannel.PHONE, ApplicationChannel.VISIT), 2, 0,
                    UnusedQuota.RELEASED, Instant.now().plusSeconds(3600), false)));
            return null;
        });
        assertEquals(ApplicationStatus.ENROLLED, apply(room, 0).status());
        ApplicationReceipt waits = apply(room, 1);
        assertEquals(ApplicationStatus.QUEUED, waits.status());
        ApplicationReceipt called = staff(() -> office.enter(new DeskEntry(room.course, room.person(2), ApplicationChannel.PHONE, UUID.randomUUID(), Set.of(), null)));
        assertEquals(ApplicationStatus.ENROLLED, called.status());
        assertEquals(1, room.count("quota_no = 1 and status = 'ENROLLED'"));
        run("update seat_quota set release_at = utc_timestamp(6) - interval 1 second where course_code = ?", room.course);
        Desks.the(eoullim.enrolment.DueOffers.class).carryOut(room.course);
        assertEquals(1, room.count("number = '" + waits.number() + "' and status = 'OFFERED' and quota_no is null"));
        assertEquals(List.of(), room.wrongs());
    }

    @Test
    void moreSeatsGoToWhoWaitsAndFewerTakeNothingFromAnybody() throws Exception {
        Classroom room = Classroom.with(2, 5);
        for (int i = 0; i < 4; i++) {
            apply(room, i);
        }
        staff(() -> {
            rounds.resize(room.course, 1, 5);
            return null;
        });
        assertEquals(2, room.count("status = 'ENROLLED'"));
        assertEquals(0, room.count("status = 'OFFERED'"));
        assertEquals(List.of(), room.wrongs());
        staff(() -> {
            rounds.resize(room.course, 3, 5);
            return null;
        });
        assertEquals(1, room.count("status = 'OFFERED' and citizen_number = '" + room.person(2) + "'"));
        assertEquals(List.of(), room.wrongs());
    }

    @Test
    void whileHaltedNobodyAppliesAndNobodyMovesUp() throws Exception {
        Classroom room = Classroom.with(1, 5);
        ApplicationReceipt first = apply(room, 0);
        apply(room, 1);
        assertEquals(EnrolmentReason.REASON_MISSING, assertThrows(Rejected.class, () -> halt(room, false, " ")).reason());
        halt(room, false, "전화선 점검");
        assertEquals(EnrolmentReason.HALTED, assertThrows(Rejected.class, () -> apply(room, 2)).reason());
        As.account(room.person(0), Role.Names.CITIZEN).run(() -> desk.cancel(first.number(), null));
        assertEquals(0, room.count("status = 'OFFERED'"));
        halt(room, true, null);
        assertEquals(1, room.count("status = 'OFFERED' and citizen_number = '" + room.person(1) + "'"));
        assertEquals(List.of(), room.wrongs());
    }

    private void halt(Classroom room, boolean open, String why) throws Exception {
        staff(() -> {
            rounds.setOpen(room.course, open, why);
            return null;
        });
    }

    @Test
    void twoApplyTogetherWithTheConsentOfBoth() throws Exception {
        Classroom room = Classroom.with(3, 4);
        staff(() -> {
            rounds.saveTerms(room.course, new IntakeTerms(2, null, SameAgain.ALLOWED, false));
            return null;
        });
        PartyCode code = As.account(room.person(1), Role.Names.CITIZEN).call(() -> desk.invite(room.course));
        UUID press = UUID.randomUUID();
        ApplicationReceipt both = applyWith(room, 0, press, code.code());
        assertEquals(ApplicationStatus.ENROLLED, both.status());
        assertEquals(2, room.count("status = 'ENROLLED' and party_key is not null"));
        assertEquals(both.number(), applyWith(room, 0, press, code.code()).number(), "the same press again");
        assertEquals(EnrolmentReason.COMPANION_CODE, assertThrows(Rejected.class, () -> applyWith(room, 2, UUID.randomUUID(), code.code())).reason(), "a used code");
        // One seat is left: a pair waits together, a single behind takes it.
        PartyCode fourth = As.account(room.person(4), Role.Names.CITIZEN).call(() -> desk.invite(room.course));
        assertEquals(ApplicationStatus.QUEUED, applyWith(room, 3, UUID.randomUUID(), fourth.code()).status());
        assertEquals(ApplicationStatus.ENROLLED, apply(room, 5).status());
        As.account(room.person(0), Role.Names.CITIZEN).run(() -> desk.cancel(both.number(), null));
        assertEquals(0, room.count("status = 'OFFERED'"), "one seat for two");
        staff(() -> {
            rounds.resize(room.course, 4, 4);
            return null;
        });
        assertEquals(2, room.count("status = 'OFFERED'"));
        String mine = Classroom.texts(Desks.database().getConnection(), "select number from application where course_code = '" + room.course
                + "' and status = 'OFFERED' and citizen_number = '" + room.person(3) + "'").get(0);
        As.account(room.person(3), Role.Names.CITIZEN).run(() -> desk.accept(mine));
        assertEquals(4, room.count("status = 'ENROLLED'"));
        assertEquals(List.of(), room.wrongs());
    }

    @Test
    void aDrawnRoundGivesNoSeatBeforeTheDraw() throws Exception {
        Classroom room = Classroom.with(1, 1);
        endRound(room);
        staff(() -> rounds.save(room.course, round(0, SelectionMethod.MIXED,
                window(Duration.ofMinutes(-1), Duration.ofHours(1), Audience.EVERYBODY, ApplicationChannel.values()))));
        assertEquals(ApplicationStatus.ENROLLED, apply(room, 0).status());
        assertEquals(ApplicationStatus.DRAW_PENDING, apply(room, 1).status());
        assertEquals(ApplicationStatus.DRAW_PENDING, apply(room, 2).status());
        assertEquals(List.of(), room.wrongs());
    }

    /** Sixteen apply at once to a course with kept seats while staff change its size: the counts hold. */
    @Test
    void manyAtOnceWithKeptSeatsAndAChangingSize() throws Exception {
        Classroom room = Classroom.with(20, 10);
        staff(() -> {
            rounds.saveQuotas(room.course, List.of(
                    new SeatQuota(1, new Audience(AudienceRule.AGE_FROM, List.of("65")), EnumSet.allOf(ApplicationChannel.class), 5, 0, UnusedQuota.KEPT, null, false),
                    new SeatQuota(2, Audience.EVERYBODY, EnumSet.of(ApplicationChannel.PHONE), 5, 0, UnusedQuota.KEPT, null, false)));
            return null;
        });
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Object>> deeds = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                int no = i;
                deeds.add(() -> answer(() -> no % 4 == 0 ? staff(() -> office.enter(new DeskEntry(room.course, room.person(no), ApplicationChannel.PHONE,
                        UUID.randomUUID(), Set.of(), null))) : apply(room, no)));
                if (i % 20 == 10) {
                    deeds.add(() -> answer(() -> staff(() -> {
                        rounds.resize(room.course, 18 + no % 7, 10);
                        return null;
                    })));
                }
            }
            for (Future<Object> future : threads.invokeAll(deeds)) {
                future.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of(), room.wrongs());
    }

    private static Object answer(Callable<Object> deed) throws Exception {
        try {
            return deed.call();
        } catch (Rejected rejected) {
            return rejected;
        }
    }

    @Test
    void anotherInstitutionsCourseIsNotArranged() throws Exception {
        Classroom room = Classroom.with(1, 1);
        String other = Classroom.texts(Desks.database().getConnection(), "select g.account_number from role_grant g join course c on c.code = '" + room.course
                + "' where g.role = 'INSTITUTION_STAFF' and g.institution_code <> c.institution_code and g.revoked_at is null limit 1").get(0);
        assertThrows(Forbidden.class, () -> As.account(other, Role.Names.INSTITUTION_STAFF).call(() -> rounds.rounds(room.course)));
        assertThrows(Forbidden.class, () -> As.account(other, Role.Names.INSTITUTION_STAFF).run(() -> rounds.resize(room.course, 2, 2)));
    }

    private static void endRound(Classroom room) throws Exception {
        run("update round_window set closes_at = utc_timestamp(6) - interval 2 minute where course_code = ?", room.course);
        run("update application_round set closes_at = utc_timestamp(6) - interval 2 minute where course_code = ?", room.course);
    }

    private static void run(String sql, Object... values) throws Exception {
        try (Connection connection = Desks.database().getConnection()) {
            Classroom.run(connection, sql, values);
        }
    }

    private static <T> T staff(Callable<T> deed) throws Exception {
        return As.account(CITY_STAFF, Role.Names.CITY_STAFF).call(deed::call);
    }

    private ApplicationReceipt apply(Classroom room, int no) throws Exception {
        return As.account(room.person(no), Role.Names.CITIZEN).call(() -> desk.apply(new ApplyCommand(room.course, UUID.randomUUID(), Set.of(), false, null)));
    }

    private ApplicationReceipt applyWith(Classroom room, int no, UUID press, String code) throws Exception {
        return As.account(room.person(no), Role.Names.CITIZEN).call(() -> desk.apply(new ApplyCommand(room.course, press, Set.of(), false, null, new Learners(true, List.of(), List.of(code)), null)));
    }
}
