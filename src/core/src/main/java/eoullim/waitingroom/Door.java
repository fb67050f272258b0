package eoullim.waitingroom;

import eoullim.kernel.KernelReason;
import eoullim.kernel.Lines;
import eoullim.kernel.Rejected;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where people come to the waiting room: who comes in the same moment gets the number in one transaction with the others. */
@ApplicationScoped
class Door {

    private static final Lines.Bounds BOUNDS = new Lines.Bounds(20_000, 500);
    private static final Duration LAST_BATCHES = Duration.ofSeconds(5);
    private static final int PATIENCE_SECONDS = 5;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/claims")
    private ManagedExecutorService threads;
    @Inject
    private RoomTx numbers;

    private Lines<String, Integer> lines;

    @PostConstruct
    void open() {
        lines = new Lines<>(threads, numbers::numbers);
    }

    @PreDestroy
    void close() {
        lines.close(LAST_BATCHES);
    }

    /** @throws Rejected with BUSY */
    int number(String course, String citizen) {
        try {
            return lines.join(course, citizen, BOUNDS).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException notNow) {
            throw new Rejected(KernelReason.BUSY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected(KernelReason.BUSY);
        }
    }
}
