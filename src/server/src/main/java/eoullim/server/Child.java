package eoullim.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process of ours that must never outlive its purpose. Its number and moment of birth are kept in a file, so that a
 * launcher which was itself killed leaves a trace by which the next one finds and stops what it left behind.
 */
final class Child {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Process process;
    private final Path trace;

    private Child(Process process, Path trace) {
        this.process = process;
        this.trace = trace;
    }

    static Child start(List<String> command, Map<String, String> environment, Path directory, Path log, Path trace) throws IOException {
        List<String> line = new ArrayList<>(command);
        if (Files.isExecutable(SETSID)) {
            // In a session of its own: Ctrl-C in the terminal reaches the launcher alone, which then stops server and database in order.
            line.add(0, SETSID.toString());
        }
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        Files.writeString(trace, process.pid() + " " + born(process.toHandle()));
        return new Child(process, trace);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Waits for the end and answers the exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to end, insists after a while, and is sure that it has ended when it returns. */
    void stop(Duration patience) {
        end(process.toHandle(), patience);
        forget(trace);
    }

    /** As a power cut would: for tests of what survives. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        forget(trace);
    }

    /** Ends what an earlier launcher left running; true if there was something. */
    static boolean endLeftover(Path trace, Duration patience) throws IOException {
        if (!Files.exists(trace)) {
            return false;
        }
        String[] words = Files.readString(trace).trim().split(" ");
        boolean ended = words.length == 2 && ProcessHandle.of(Long.parseLong(words[0]))
                // The number alone may by now belong to somebody else.
                .filter(handle -> Long.toString(born(handle)).equals(words[1]))
                .map(handle -> end(handle, patience))
                .isPresent();
        forget(trace);
        return ended;
    }

    private static boolean end(ProcessHandle handle, Duration patience) {
        handle.destroy();
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (Exception stubborn) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
        return true;
    }

    private static long born(ProcessHandle handle) {
        return handle.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L);
    }

    private static void forget(Path trace) {
        try {
            Files.deleteIfExists(trace);
        } catch (IOException stays) {
            // A stale trace is recognised by its moment of birth.
        }
    }
}
