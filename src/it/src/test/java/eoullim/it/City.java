package eoullim.it;

import eoullim.server.CityDatabase;
import eoullim.server.CityServer;
import eoullim.server.DatabaseAddress;
import eoullim.server.Ports;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * The city under test: one fresh database, one server, one deployment of the built archive for the whole run. Comes up
 * when the first test asks for it and goes down with the run.
 */
public final class City {

    private static City running;
    private static Exception whyNot;

    private final CityDatabase database;
    private final DatabaseAddress address;
    private final CityServer server;

    private City() throws Exception {
        Path root = Path.of(System.getProperty("eoullim.root")).toAbsolutePath().normalize();
        Path target = Path.of(System.getProperty("it.target"));
        Path home = root.resolve("src/server/target");
        Path folder = target.resolve("city");
        Ports ports = Ports.free();
        Instant begin = Instant.now();
        database = new CityDatabase(home.resolve("mariadb"), folder, ports.db());
        // A run that was killed may have left its city standing.
        new CityServer(home.resolve("wildfly"), folder, ports, null).endLeftover();
        database.endLeftover();
        delete(folder);
        address = database.start();
        server = new CityServer(home.resolve("wildfly"), folder, ports, address)
                .with("eoullim.test", true)
                .with("eoullim.demo", System.getProperty("it.demo", "true"))
                .with("eoullim.demo.signins.file", folder.resolve("demo-sign-ins.txt"))
                .with("eoullim.data", folder.resolve("files"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "the city goes down"));
        Path archive = TestArchive.make(root.resolve("src/ear/target/eoullim.ear"), target.resolve("desk-tests.war"), target.resolve("city-under-test.ear"));
        try {
            server.start(archive).awaitReady(Duration.ofMinutes(10));
        } catch (IOException failed) {
            close();
            throw failed;
        }
        System.out.println("city under test: ready after " + Duration.between(begin, Instant.now()).toSeconds() + " s, portal " + ports.portalAddress()
                + ", intranet " + ports.intranetAddress() + ", log " + server.log());
    }

    /** The one city; whoever asks first waits for it. */
    public static synchronized City running() {
        if (running == null && whyNot == null) {
            try {
                running = new City();
            } catch (Exception failed) {
                // Nobody after the first waits for the same failure again.
                whyNot = failed;
            }
        }
        if (whyNot != null) {
            throw new IllegalStateException("The city under test did not come up", whyNot);
        }
        return running;
    }

    static synchronized void down() {
        if (running != null) {
            running.close();
        }
    }

    public Ports ports() {
        return server.ports();
    }

    public Site portal() {
        return new Site(ports().portal());
    }

    public Site intranet() {
        return new Site(ports().intranet());
    }

    public Site management() {
        return new Site(ports().management());
    }

    public CityServer server() {
        return server;
    }

    public CityDatabase database() {
        return database;
    }

    /** A connection past the application, to prepare and to look. */
    public Connection sql() throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** For commands that reach the database by themselves. */
    public String password() {
        return address.password();
    }

    private void close() {
        server.close();
        database.close();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException problem) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
