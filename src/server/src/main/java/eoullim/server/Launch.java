package eoullim.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The run command: one city on this machine. Database first, then the server; on Ctrl-C the server first, the
 * database last. Nothing of it stays behind, not even after a kill: the next start finds what was left and ends it.
 *
 * <p>Settings: {@code -Dportal.port -Dintranet.port -Dmanagement.port -Ddb.port -Ddata=folder -Ddemo=true|false};
 * with DB_URL in the environment no database is started.
 */
public final class Launch {

    /** The first start loads a whole city. */
    private static final Duration FIRST_START = Duration.ofMinutes(10);

    /** Straight to the terminal in UTF-8: under a plain C locale System.out would turn Korean into question marks. */
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final Path root = Path.of(System.getProperty("eoullim.root", ".")).toAbsolutePath().normalize();
    private final boolean demo = Boolean.parseBoolean(System.getProperty("demo", "true"));
    private final Path folder = root.resolve(System.getProperty("data", demo ? ".data/city" : ".data/empty"));
    private final Ports ports = Ports.chosen();
    private final Optional<DatabaseAddress> external = DatabaseAddress.fromEnvironment(System.getenv());

    private CityDatabase database;
    private CityServer server;
    private boolean stopping;

    public static void main(String[] arguments) throws Exception {
        System.exit(new Launch().run());
    }

    private int run() throws Exception {
        if (Runtime.version().feature() < 17) {
            return say("JDK 17 이상이 필요합니다 (지금: " + Runtime.version() + ").", "JDK 17 or newer is needed (this is " + Runtime.version() + ").");
        }
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return say("이 자료 폴더로 이미 실행 중입니다: " + folder + " (다른 폴더는 -Ddata=폴더)",
                        "Already running on this data folder: " + folder + " (another one: -Ddata=folder)");
            }
            return city();
        }
    }

    private int city() throws Exception {
        Path home = root.resolve("src/server/target");
        database = new CityDatabase(home.resolve("mariadb"), folder, ports.db());
        server = new CityServer(home.resolve("wildfly"), folder, ports, external.orElseGet(this::ownAddress));
        if (server.endLeftover() | database.endLeftover()) {
            say("지난번에 강제로 끝난 프로세스를 정리했습니다.", "Ended what a killed earlier run had left behind.");
        }
        Map<String, Integer> taken = ports.taken(external.isEmpty());
        if (!taken.isEmpty()) {
            taken.forEach((property, port) -> say("포트 " + port + " 번을 다른 프로그램이 쓰고 있습니다. 다른 포트로 실행: mvn -Prun -D" + property + "=" + (port + 1000),
                    "Port " + port + " is taken by another program. Choose another: mvn -Prun -D" + property + "=" + (port + 1000)));
            return 1;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop the city"));
        Instant begin = Instant.now();
        try {
            if (external.isEmpty()) {
                say("데이터베이스를 시작합니다 (포트 " + ports.db() + ", 자료 " + folder + ").", "Starting the database (port " + ports.db() + ", data in " + folder + ").");
                database.start();
            } else {
                say("외부 데이터베이스를 씁니다: " + external.get(), "Using the database named by DB_URL: " + external.get());
            }
            say("서버를 시작합니다. 처음에는 자료를 싣느라 조금 더 걸립니다.", "Starting the server. The first start takes a little longer: it loads the city.");
            Path signIns = folder.resolve("demo-sign-ins.txt");
            server.with("eoullim.demo", demo).with("eoullim.demo.signins.file", signIns).with("eoullim.data", folder.resolve("files"))
                    .start(root.resolve("src/ear/target/eoullim.ear"))
                    .awaitReady(FIRST_START);
            welcome(signIns, Duration.between(begin, Instant.now()));
        } catch (IOException failed) {
            if (!isStopping()) {
                say("시작하지 못했습니다.", "Could not start.");
                OUT.println("  " + failed.getMessage());
                return 1;
            }
        }
        int code = server.await();
        if (isStopping()) {
            // The hook is at work; the machine ends when it is done.
            Thread.currentThread().join();
        }
        say("서버가 멈췄습니다 (코드 " + code + "). 기록: " + server.log(), "The server has ended (code " + code + "). Its log: " + server.log());
        return 1;
    }

    private DatabaseAddress ownAddress() {
        try {
            return database.address();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void welcome(Path signIns, Duration took) throws IOException {
        OUT.println();
        OUT.println("  어울림이 준비됐습니다 · Eoullim is ready (" + took.toSeconds() + " s)");
        OUT.println();
        OUT.println("    시민 포털 · portal      " + ports.portalAddress());
        OUT.println("    업무망 · intranet       " + ports.intranetAddress());
        OUT.println("    상태 · health           http://localhost:" + ports.management() + "/health");
        OUT.println("    기록 · log              " + server.log());
        OUT.println("                            " + server.jsonLog());
        OUT.println();
        if (Files.exists(signIns)) {
            Files.readAllLines(signIns).forEach(line -> OUT.println("    " + line));
            OUT.println();
        }
        OUT.println("  끝내려면 Ctrl-C · Ctrl-C stops it");
        OUT.println();
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private void stop() {
        synchronized (this) {
            stopping = true;
        }
        say("서버, 데이터베이스 차례로 멈춥니다…", "Stopping the server, then the database…");
        server.close();
        database.close();
        say("모두 멈췄습니다.", "Stopped.");
    }

    private static int say(String korean, String english) {
        OUT.println("  " + korean);
        OUT.println("  " + english);
        return 1;
    }
}
