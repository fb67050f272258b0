package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.kernel.Clock;
import eoullim.kernel.KernelReason;
import eoullim.kernel.Lines;
import eoullim.kernel.Rejected;
import eoullim.kernel.Retry;
import eoullim.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where every claim goes through on its way to the ledger: together with others in a line, or straight when the lines are switched
 * off. Whoever waits too long is let go and may ask again; the claim stays in line.
 */
@ApplicationScoped
class ClaimDoor {

    private static final Duration LAST_BATCHES = Duration.ofSeconds(10);
    private static final int REMEMBERED = 20_000;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/claims")
    private ManagedExecutorService threads;
    @Inject
    private ClaimTx claims;
    @Inject
    private Settings settings;
    @Inject
    private FullCourses full;
    @Inject
    private CourseGlance glance;
    @Inject
    private Clock clock;

    private final Map<String, CompletableFuture<Decision>> late = new ConcurrentHashMap<>();
    private Lines<Asked, Decision> lines;

    private record Asked(CourseFacts course, Claim claim) {
    }

    @PostConstruct
    void open() {
        lines = new Lines<>(threads, (course, asked) -> decideTogether(asked.get(asked.size() - 1).course(), asked.stream().map(Asked::claim).toList()));
    }

    @PreDestroy
    void close() {
        lines.close(LAST_BATCHES);
    }

    /**
     * The decision, committed.
     *
     * @throws Rejected with BUSY, or with BEING_DECIDED when it takes longer than a reader should look at a blank page
     */
    Decision decide(CourseFacts course, Claim claim) {
        if (!settings.flag("enrolment.batch")) {
            return Retry.whole(() -> decideTogether(course, List.of(claim)).get(0));
        }
        CompletableFuture<Decision> answer = lines.join(course.code(), new Asked(course, claim), new Lines.Bounds(settings.number("enrolment.batch_line"),
                settings.number("enrolment.batch_size")));
        try {
            return answer.get(settings.number("enrolment.press_wait_seconds"), TimeUnit.SECONDS);
        } catch (TimeoutException later) {
            remember(claim, answer);
            throw new Rejected(EnrolmentReason.BEING_DECIDED);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected(KernelReason.BUSY);
        }
    }

    /**
     * What became of a claim whose sender was let go, as far as this server knows: refusals are nowhere else. Empty when it knows
     * nothing.
     *
     * @throws Rejected with BEING_DECIDED while it still stands in line, with the refusal once it was refused
     */
    Optional<ApplicationReceipt> recall(String citizen, String press) {
        CompletableFuture<Decision> answer = late.get(key(citizen, press));
        if (answer == null) {
            return Optional.empty();
        }
        if (!answer.isDone()) {
            throw new Rejected(EnrolmentReason.BEING_DECIDED);
        }
        if (answer.isCompletedExceptionally()) {
            late.remove(key(citizen, press));
            return Optional.empty();
        }
        return Optional.of(answer.join().receiptOrRejected());
    }

    private List<Decision> decideTogether(CourseFacts course, List<Claim> together) {
        List<Decision> decisions = claims.decide(course, together);
        if (decisions.stream().anyMatch(one -> one.refusal() != null && one.refusal().reason() == EnrolmentReason.FULL)) {
            full.look(course.code(), glance.of(course.code()).rounds(), clock.glance());
        }
        return decisions;
    }

    private void remember(Claim claim, CompletableFuture<Decision> answer) {
        Iterator<String> oldest = late.keySet().iterator();
        while (late.size() >= REMEMBERED && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
        late.put(key(claim.citizen(), claim.press().toString()), answer);
    }

    private static String key(String citizen, String press) {
        return citizen + ' ' + press;
    }
}
