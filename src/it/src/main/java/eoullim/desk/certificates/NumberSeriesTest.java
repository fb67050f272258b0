package eoullim.desk.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.certificates.CertificateOffice;
import eoullim.certificates.CertificatesReason;
import eoullim.certificates.IssueCommand;
import eoullim.certificates.ReissueCommand;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Certificate numbers leave no gap and are given once, whoever presses at the same moment. */
class NumberSeriesTest {

    private static final String WAITING = "select c.course_code from completion c where c.status in ('FINAL', 'REVISED') and c.outcome = 'COMPLETED' "
            + "and not exists (select 1 from certificate p where p.application_number = c.application_number) order by c.course_code";
    private static final int TIMES = 12;

    private final CertificateOffice office = Desks.the(CertificateOffice.class);
    private final As clerk = As.account("S-0001", Role.Names.CITY_STAFF);

    @Test
    void twoClerksWhoReplacePapersAtOnceLeaveNoGap() throws Exception {
        List<String> papers = Sql.list("select number from certificate where status = 'VALID' order by id limit 2");
        long before = last();
        List<String> given = atOnce(papers.stream().map(this::replaceAgainAndAgain).toList());
        TreeSet<Long> numbers = given.stream().map(NumberSeriesTest::no).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(LongStream.rangeClosed(before + 1, before + 2 * TIMES).boxed().collect(Collectors.toCollection(TreeSet::new)), numbers);
        assertEquals(before + 2 * TIMES, last());
    }

    @Test
    void twoClerksWhoIssueTheSameCourseAtOnceServeEverybodyOnce() throws Exception {
        String course = Sql.one(WAITING);
        Set<String> learners = new HashSet<>(Sql.list("select application_number from completion where course_code = ? and outcome = 'COMPLETED'", course));
        long before = last();
        Callable<List<String>> press = () -> clerk.call(() -> passed(() -> office.issue(new IssueCommand(course, learners))));
        List<String> issued = atOnce(List.of(press, press));
        assertEquals(learners.size(), issued.size());
        assertEquals(learners.size(), new HashSet<>(issued).size());
        assertEquals(before + learners.size(), last());
        assertEquals(0, Sql.count("select count(*) from (select application_number from certificate where status = 'VALID' "
                + "group by application_number having count(*) > 1) twice"));
    }

    @Test
    void aNumberThatIsRolledBackIsGivenToTheNext() throws Exception {
        String paper = Sql.one("select number from certificate where status = 'VALID' order by id desc limit 1");
        long before = last();
        Desks.undone(() -> clerk.run(() -> assertEquals(before + 1, no(office.reissue(new ReissueCommand(paper, "시험", false))))));
        assertEquals(before, last());
        assertEquals(before + 1, no(clerk.call(() -> office.reissue(new ReissueCommand(paper, "시험", false)))));
    }

    @Test
    void whoHasACertificateIsNotGivenAnother() throws Exception {
        String learner = Sql.one("select application_number from certificate where status = 'VALID' order by id limit 1");
        String course = Sql.one("select course_code from application where number = ?", learner);
        Rejected refusal = assertThrows(Rejected.class, () -> clerk.run(() -> office.issue(new IssueCommand(course, Set.of(learner)))));
        assertEquals(CertificatesReason.NOTHING_TO_ISSUE, refusal.reason());
    }

    private Callable<List<String>> replaceAgainAndAgain(String first) {
        return () -> clerk.call(() -> {
            List<String> given = new ArrayList<>();
            String number = first;
            for (int i = 0; i < TIMES; i++) {
                number = office.reissue(new ReissueCommand(number, "시험", false));
                given.add(number);
            }
            return given;
        });
    }

    /** A clerk who comes second finds nothing left to do; that is an answer too. */
    private static List<String> passed(Callable<List<String>> press) throws Exception {
        try {
            return press.call();
        } catch (Rejected nothingLeft) {
            assertEquals(CertificatesReason.NOTHING_TO_ISSUE, nothingLeft.reason());
            return List.of();
        }
    }

    private static List<String> atOnce(List<Callable<List<String>>> deeds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(deeds.size());
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (Callable<List<String>> deed : deeds) {
                answers.add(pool.submit(() -> {
                    Thread.currentThread().setContextClassLoader(loader);
                    start.await();
                    return deed.call();
                }));
            }
            List<String> all = new ArrayList<>();
            for (Future<List<String>> answer : answers) {
                all.addAll(answer.get());
            }
            return all;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static long no(String number) {
        String digits = number.substring(number.lastIndexOf('-') + 1);
        assertTrue(digits.matches("\\d{5}"), number);
        return Long.parseLong(digits);
    }

    private static long last() throws Exception {
        return Sql.count("select max(next_no) - 1 from number_series where name like 'certificate-%'");
    }
}
