package eoullim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Lines.Bounds BOUNDS = new Lines.Bounds(5_000, 256);

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void everybody_is_answered_once_in_the_order_they_came_and_one_batch_a_course_at_a_time() throws Exception {
        for (int round = 0; round < 20; round++) {
            Watch watch = new Watch(0);
            assertEquals(List.of(), rush(new Lines<>(threads, watch), watch));
        }
    }

    /** Negative control: served by two at a time, the same watch must find disorder, or it proves nothing. */
    @Test
    void two_at_a_counter_are_noticed() throws Exception {
        List<String> wrongs = new ArrayList<>();
        for (int round = 0; round < 20 && wrongs.isEmpty(); round++) {
            Watch watch = new Watch(2);
            Lines<Claim, String> one = new Lines<>(threads, watch);
            Lines<Claim, String> other = new Lines<>(threads, watch);
            wrongs.addAll(rush((course, claim) -> (claim.place() % 2 == 0 ? one : other).join(course, claim, BOUNDS), watch));
        }
        assertFalse(wrongs.isEmpty(), "two lines for one course went right by chance");
    }

    @Test
    void while_one_batch_is_decided_the_next_gathers() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<Integer> sizes = new ArrayList<>();
        Lines<Claim, String> lines = new Lines<>(threads, (course, claims) -> {
            sizes.add(claims.size());
            begun.countDown();
            await(go);
            return seats(claims);
        });
        CompletableFuture<String> first = lines.join("A", claim(0, 0), BOUNDS);
        await(begun);
        List<CompletableFuture<String>> others = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            others.add(lines.join("A", claim(0, i), BOUNDS));
        }
        go.countDown();
        first.get(5, TimeUnit.SECONDS);
        for (CompletableFuture<String> other : others) {
            other.get(5, TimeUnit.SECONDS);
        }
        assertEquals(List.of(1, 256, 44), sizes);
    }

    @Test
    void a_line_that_is_long_enough_takes_nobody_more_and_other_courses_do_not_feel_it() {
        Lines<Claim, String> lines = new Lines<>(task -> { }, (course, claims) -> seats(claims));
        Lines.Bounds three = new Lines.Bounds(3, 256);
        for (int i = 0; i < 3; i++) {
            lines.join("A", claim(0, i), three);
        }
        assertSame(KernelReason.BUSY, assertThrows(Rejected.class, () -> lines.join("A", claim(0, 3), three)).reason());
        assertFalse(lines.join("B", claim(0, 4), three).isDone());
    }

    @Test
    void a_course_nobody_presses_for_keeps_no_thread() throws Exception {
        AtomicInteger running = new AtomicInteger();
        Executor counted = task -> threads.execute(() -> {
            running.incrementAndGet();
            try {
                task.run();
            } finally {
                running.decrementAndGet();
            }
        });
        Lines<Claim, String> lines = new Lines<>(counted, (course, claims) -> seats(claims));
        for (int i = 0; i < 50; i++) {
            lines.join("C" + i, claim(0, i), BOUNDS).get(5, TimeUnit.SECONDS);
        }
        for (int i = 0; running.get() > 0 && i < 500; i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertEquals(0, running.get());
        assertEquals("0/99", lines.join("C1", claim(0, 99), BOUNDS).get(5, TimeUnit.SECONDS));
    }

    @Test
    void one_claim_that_cannot_be_decided_takes_nobody_along() {
        Held held = new Held();
        Lines<Claim, String> lines = new Lines<>(held, (course, claims) -> {
            if (claims.stream().anyMatch(claim -> claim.place() == 4)) {
                throw new IllegalStateException("a claim nobody can store");
            }
            return seats(claims);
        });
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            answers.add(lines.join("A", claim(0, i), BOUNDS));
        }
        held.release();
        for (int i = 0; i < 9; i++) {
            if (i == 4) {
                assertInstanceOf(IllegalStateException.class, assertThrows(CompletionException.class, answers.get(i)::join).getCause());
            } else {
                assertEquals("0/" + i, answers.get(i).join());
            }
        }
    }

    @Test
    void a_deadlock_is_tried_again_as_a_whole() {
        AtomicInteger tries = new AtomicInteger();
        Lines<Claim, String> lines = new Lines<>(Runnable::run, (course, claims) -> {
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException(new SQLException("deadlock", "40001", 1213));
            }
            return seats(claims);
        });
        assertEquals("0/0", lines.join("A", claim(0, 0), BOUNDS).join());
        assertEquals(3, tries.get());
    }

    @Test
    void when_the_database_is_away_nobody_waits_for_it_in_vain() {
        AtomicInteger tries = new AtomicInteger();
        Held held = new Held();
        Lines<Claim, String> lines = new Lines<>(held, (course, claims) -> {
            tries.incrementAndGet();
            throw new IllegalStateException(new SQLException("gone", "08000", 0));
        });
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(lines.join("A", claim(0, i), BOUNDS));
        }
        held.release();
        answers.forEach(answer -> assertSame(KernelReason.BUSY,
                ((Rejected) assertThrows(CompletionException.class, answer::join).getCause()).reason()));
        assertTrue(tries.get() < 10, tries + " tries");
    }

    @Test
    void an_answer_that_was_forgotten_is_a_fault_and_not_a_silence() {
        Lines<Claim, String> lines = new Lines<>(Runnable::run, (course, claims) -> List.of());
        assertInstanceOf(IllegalStateException.class,
                assertThrows(CompletionException.class, lines.join("A", claim(0, 0), BOUNDS)::join).getCause());
    }

    @Test
    void without_a_thread_whoever_presses_does_the_work() {
        Lines<Claim, String> lines = new Lines<>(task -> {
            throw new RejectedExecutionException();
        }, (course, claims) -> seats(claims));
        assertEquals("0/0", lines.join("A", claim(0, 0), BOUNDS).join());
    }

    @Test
    void who_stands_in_line_when_the_server_stops_is_served_and_nobody_joins_any_more() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Lines<Claim, String> lines = new Lines<>(threads, (course, claims) -> {
            await(go);
            return seats(claims);
        });
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            answers.add(lines.join("A", claim(0, i), BOUNDS));
        }
        Thread closing = new Thread(() -> lines.close(Duration.ofSeconds(20)));
        closing.start();
        for (int i = 0; i < 1_000 && !refuses(lines); i++) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        go.countDown();
        closing.join(20_000);
        assertFalse(closing.isAlive());
        int at = 0;
        for (CompletableFuture<String> answer : answers) {
            assertEquals("0/" + at++, answer.get(1, TimeUnit.SECONDS));
        }
    }

    @Test
    void a_line_that_cannot_be_served_before_the_server_stops_is_told_to_come_again() {
        Lines<Claim, String> lines = new Lines<>(task -> { }, (course, claims) -> seats(claims));
        CompletableFuture<String> answer = lines.join("A", claim(0, 0), BOUNDS);
        lines.close(Duration.ofMillis(50));
        assertSame(KernelReason.BUSY, ((Rejected) assertThrows(CompletionException.class, answer::join).getCause()).reason());
    }

    // --- how they press ----------------------------------------------------------------------------------------------------

    private interface Pressing {
        CompletableFuture<String> press(String course, Claim claim);
    }

    private List<String> rush(Lines<Claim, String> lines, Watch watch) throws Exception {
        return rush((course, claim) -> lines.join(course, claim, BOUNDS), watch);
    }

    /** Eight people's fingers, 500 presses each over three courses; what the watch and the answers say. */
    private static List<String> rush(Pressing pressing, Watch watch) throws Exception {
        int fingers = 8;
        ExecutorService people = Executors.newFixedThreadPool(fingers);
        CyclicBarrier start = new CyclicBarrier(fingers);
        try {
            List<Future<List<CompletableFuture<String>>>> all = new ArrayList<>();
            for (int finger = 0; finger < fingers; finger++) {
                int mine = finger;
                all.add(people.submit(() -> {
                    start.await();
                    List<CompletableFuture<String>> answers = new ArrayList<>();
                    for (int i = 0; i < 500; i++) {
                        answers.add(pressing.press("K" + i % 3, claim(mine, i)));
                    }
                    return answers;
                }));
            }
            int answered = 0;
            for (Future<List<CompletableFuture<String>>> finger : all) {
                for (CompletableFuture<String> answer : finger.get()) {
                    answer.get(10, TimeUnit.SECONDS);
                    answered++;
                }
            }
            watch.expect(answered);
            return watch.wrongs;
        } finally {
            people.shutdownNow();
        }
    }

    /** Decides and looks on: nobody twice, nobody overtaken by who came later to the same course, never two batches of a course at once. */
    private static final class Watch implements Lines.Answering<Claim, String> {
        private final List<String> wrongs = new ArrayList<>();
        private final Map<String, Integer> last = new HashMap<>();
        private final Map<String, Integer> inside = new HashMap<>();
        private final long nap;
        private int decided;

        Watch(long nap) {
            this.nap = nap;
        }

        @Override
        public List<String> all(String course, List<Claim> claims) {
            synchronized (this) {
                if (inside.merge(course, 1, Integer::sum) > 1) {
                    wrongs.add("two batches of " + course + " at once");
                }
                for (Claim claim : claims) {
                    int place = claim.place();
                    Integer before = last.put(claim.finger() + course, place);
                    if (before != null && before >= place) {
                        wrongs.add(claim.finger() + ": " + place + " after " + before);
                    }
                    decided++;
                }
            }
            try {
                TimeUnit.MILLISECONDS.sleep(nap);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            synchronized (this) {
                inside.merge(course, -1, Integer::sum);
            }
            return seats(claims);
        }

        private synchronized void expect(int answered) {
            if (answered != decided) {
                wrongs.add(answered + " answered, " + decided + " decided");
            }
        }
    }

    /** Keeps the work until it is let go, so that a whole batch gathers. */
    private static final class Held implements Executor {
        private final List<Runnable> tasks = new ArrayList<>();

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        void release() {
            while (!tasks.isEmpty()) {
                tasks.remove(0).run();
            }
        }
    }

    private static boolean refuses(Lines<Claim, String> lines) {
        try {
            lines.join("Z", claim(0, 0), BOUNDS);
            return false;
        } catch (Rejected closed) {
            return true;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> seats(List<Claim> claims) {
        return claims.stream().map(claim -> claim.finger() + "/" + claim.place()).toList();
    }

    private record Claim(int finger, int place) {
    }

    private static Claim claim(int finger, int place) {
        return new Claim(finger, place);
    }
}
