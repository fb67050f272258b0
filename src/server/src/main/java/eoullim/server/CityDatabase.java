package eoullim.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A MariaDB of the city's own: real, durable, on loopback, with a password that only this folder knows. Made for
 * trying out, for tests and for measurements; a city in service runs its own MariaDB (server-config/README.md).
 *
 * <pre>
 * folder/db      the data
 * folder/secret  the password of the application's user
 * folder/log     what MariaDB says
 * </pre>
 */
public final class CityDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final Path folder;
    private final int port;
    private final List<String> options = new ArrayList<>();
    private Child mariadb;

    /** @param home where MariaDB's programs were unpacked @param folder where this city keeps its things */
    public CityDatabase(Path home, Path folder, int port) {
        this.home = home.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
        this.port = port;
    }

    /** A further option of the server, such as {@code --log-bin=city}. */
    public CityDatabase with(String option) {
        options.add(option);
        return this;
    }

    /** Starts it, the first time after making it, and returns when it answers. */
    public DatabaseAddress start() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        executable(home.resolve("bin"));
        executable(home.resolve("scripts"));
        Path data = folder.resolve("db");
        if (!Files.isDirectory(data.resolve("mysql"))) {
            make(data);
        }
        String password = secret();
        Path welcome = folder.resolve("db-welcome.sql");
        writePrivately(welcome, welcomeStatements(password));
        mariadb = Child.start(command(data, welcome), Map.of(), folder, log(), trace());
        awaitGreeting();
        Files.deleteIfExists(welcome);
        return address(password);
    }

    public DatabaseAddress address() throws IOException {
        return address(secret());
    }

    /** Ends what a killed launcher left running in this folder. */
    public boolean endLeftover() throws IOException {
        return Child.endLeftover(trace(), PATIENCE);
    }

    public boolean isAlive() {
        return mariadb != null && mariadb.isAlive();
    }

    /** The number of its process. */
    public long pid() {
        return mariadb.pid();
    }

    public Path log() {
        return folder.resolve("log").resolve("database.log");
    }

    /** Everything committed is on disk when this returns. */
    @Override
    public void close() {
        if (mariadb != null) {
            mariadb.stop(PATIENCE);
        }
    }

    /** As a power cut would. */
    public void kill() {
        mariadb.kill();
    }

    private DatabaseAddress address(String password) {
        return new DatabaseAddress("jdbc:mariadb://127.0.0.1:" + port + "/eoullim", "eoullim", password);
    }

    private Path trace() {
        return folder.resolve("database.pid");
    }

    private void make(Path data) throws IOException, InterruptedException {
        // A folder half made by an interrupted first start is made again.
        Folders.delete(data);
        Files.createDirectories(log().getParent());
        List<String> command = new ArrayList<>(List.of("sh", home.resolve("scripts/mariadb-install-db").toString(), "--no-defaults",
                "--basedir=" + home, "--datadir=" + data, "--auth-root-authentication-method=socket", "--skip-test-db"));
        command.addAll(asRoot());
        Process making = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        if (!making.waitFor(5, TimeUnit.MINUTES) || making.exitValue() != 0) {
            making.destroyForcibly();
            Folders.delete(data);
            throw new IOException("MariaDB could not make its data folder, see " + log());
        }
    }

    private List<String> command(Path data, Path welcome) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/mariadbd").toString(), "--no-defaults",
                "--basedir=" + home, "--datadir=" + data, "--tmpdir=" + data, "--init-file=" + welcome,
                // Relative to the data folder: an absolute path may be longer than a socket's name can be.
                "--socket=mariadb.sock", "--pid-file=mariadb.pid",
                "--port=" + port, "--bind-address=127.0.0.1", "--skip-name-resolve", "--local-infile=OFF",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci", "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED", "--innodb-flush-log-at-trx-commit=1", "--innodb-lock-wait-timeout=5",
                "--innodb-buffer-pool-size=256M", "--innodb-print-all-deadlocks=ON", "--max-connections=200", "--max-allowed-packet=64M"));
        command.addAll(options);
        command.addAll(asRoot());
        return command;
    }

    /** MariaDB refuses to run as root unless told to; in a container there is often nobody else. */
    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static String welcomeStatements(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS eoullim CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS eoullim@127.0.0.1 IDENTIFIED BY '%1$s';
                ALTER USER eoullim@127.0.0.1 IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON eoullim.* TO eoullim@127.0.0.1;
                """.formatted(password);
    }

    private String secret() throws IOException {
        Path file = folder.resolve("secret");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).trim();
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    /** Maven unpacks a jar without its files' permissions. */
    private static void executable(Path programs) throws IOException {
        try (Stream<Path> all = Files.list(programs)) {
            for (Path program : all.toList()) {
                if (!Files.isExecutable(program) && !program.toFile().setExecutable(true)) {
                    throw new IOException("Cannot make executable: " + program);
                }
            }
        }
    }

    /** It listens before it is ready; ready is when it says its first byte, which is after the welcome statements. */
    private void awaitGreeting() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!mariadb.isAlive()) {
                throw new IOException("MariaDB ended at once, see " + log());
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 1000);
                socket.setSoTimeout(2000);
                InputStream in = socket.getInputStream();
                if (in.read() >= 0) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        mariadb.stop(Duration.ofSeconds(5));
        throw new IOException("MariaDB did not answer on port " + port + ", see " + log());
    }
}
