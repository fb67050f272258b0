package eoullim.kernel;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * What is asked about one thing by many people at once stands in one line and is answered together, in the order it came: while one batch
 * commits, the next gathers. A line exists as long as somebody stands in it and is served by one thread at a time; a thing nobody asks for
 * costs nothing. Knows no database and no container; what answers is handed in.
 */
public final class Lines<Q, A> {

    /** Answers all of them in one transaction, in their order. */
    public interface Answering<Q, A> {
        List<A> all(String about, List<Q> questions);
    }

    /** How long a line may become, and how many are answered at once. */
    public record Bounds(int longest, int atOnce) {
    }

    private record Waiting<Q, A>(String about, Q question, CompletableFuture<A> answer) {
    }

    private static final Logger LOG = Logger.getLogger(Lines.class);
    private static final long GLANCE_MILLIS = 10;
    private static final int MOST_FAILURES = 3;

    private final Executor threads;
    private final Answering<Q, A> answering;
    private final Map<String, Queue<Waiting<Q, A>>> lines = new ConcurrentHashMap<>();
    private volatile boolean closed;

    public Lines(Executor threads, Answering<Q, A> answering) {
        this.threads = threads;
        this.answering = answering;
    }

    /**
     * Joins the line about this; the answer comes once it is committed.
     *
     * @throws Rejected with BUSY when the line is as long as it may be, or closed
     */
    public CompletableFuture<A> join(String about, Q question, Bounds bounds) {
        Waiting<Q, A> newcomer = new Waiting<>(about, question, new CompletableFuture<>());
        boolean[] first = {false};
        lines.compute(about, (same, line) -> {
            if (closed || line != null && line.size() >= bounds.longest()) {
                throw new Rejected(KernelReason.BUSY);
            }
            first[0] = line == null;
            Queue<Waiting<Q, A>> joined = line == null ? new ArrayDeque<>() : line;
            joined.add(newcomer);
            return joined;
        });
        if (first[0]) {
            serve(about, bounds.atOnce());
        }
        return newcomer.answer();
    }

    /** Takes nobody any more, serves who stands in line, and tells the rest to come again when the patience is over. */
    public void close(Duration patience) {
        closed = true;
        long end = System.nanoTime() + patience.toNanos();
        while (!lines.isEmpty() && System.nanoTime() < end && rest()) {
            continue;
        }
        lines.keySet().forEach(about -> {
            Queue<Waiting<Q, A>> left = lines.remove(about);
            if (left != null) {
                left.forEach(one -> one.answer().completeExceptionally(new Rejected(KernelReason.BUSY)));
            }
        });
    }

    private static boolean rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One batch, then to the end of the queue of threads, so that every line has its turn. */
    private void serve(String about, int atOnce) {
        try {
            threads.execute(() -> batch(about, atOnce));
        } catch (RejectedExecutionException noThread) {
            // No thread to be had: the one that pressed does the work.
            batch(about, atOnce);
        }
    }

    private void batch(String about, int atOnce) {
        List<Waiting<Q, A>> batch = new ArrayList<>();
        try {
            lines.computeIfPresent(about, (same, line) -> {
                while (batch.size() < atOnce && !line.isEmpty()) {
                    batch.add(line.remove());
                }
                return line;
            });
            if (!batch.isEmpty()) {
                answerAll(batch);
            }
        } finally {
            batch.forEach(one -> one.answer().completeExceptionally(new Rejected(KernelReason.BUSY)));
            Queue<Waiting<Q, A>> rest = lines.computeIfPresent(about, (same, line) -> line.isEmpty() ? null : line);
            if (rest != null) {
                serve(about, atOnce);
            }
        }
    }

    private void answerAll(List<Waiting<Q, A>> batch) {
        try {
            answer(batch, Retry.whole(() -> answers(batch)));
        } catch (RuntimeException failed) {
            if (batch.size() == 1) {
                batch.get(0).answer().completeExceptionally(failed);
                return;
            }
            LOG.warnf("%d in line for %s could not be answered together (%s), each is answered alone", batch.size(),
                    batch.get(0).about(), failed.getClass().getSimpleName());
            oneByOne(batch);
        }
    }

    /** So that one that cannot be answered takes nobody along; when it is the database that cannot, nobody waits for it in vain. */
    private void oneByOne(List<Waiting<Q, A>> batch) {
        int failures = 0;
        for (Waiting<Q, A> one : batch) {
            if (failures == MOST_FAILURES) {
                one.answer().completeExceptionally(new Rejected(KernelReason.BUSY));
                continue;
            }
            try {
                answer(List.of(one), Retry.once(() -> answers(List.of(one))));
            } catch (RuntimeException failed) {
                failures++;
                one.answer().completeExceptionally(failed);
            }
        }
    }

    private List<A> answers(List<Waiting<Q, A>> batch) {
        List<A> answers = answering.all(batch.get(0).about(), batch.stream().map(Waiting::question).toList());
        if (answers.size() != batch.size()) {
            throw new IllegalStateException(batch.size() + " asked, " + answers.size() + " answers");
        }
        return answers;
    }

    private void answer(List<Waiting<Q, A>> batch, List<A> answers) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).answer().complete(answers.get(i));
        }
    }
}
