package eoullim.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * WildFly with the application, as a process of its own. The configured server that the build made stays untouched;
 * each city has its own base folder, whose configuration is copied afresh at every start.
 *
 * <pre>
 * folder/server             jboss.server.base.dir
 * folder/log/server.log     the console
 * folder/server/log/        eoullim.json.log
 * </pre>
 */
public final class CityServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What standalone.sh would add on a modular JDK. */
    private static final List<String> OPENED = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Path home;
    private final Path folder;
    private final Ports ports;
    private final DatabaseAddress database;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Child wildfly;
    private Path deployed;

    /** @param home the configured server of src/server/target @param folder where this city keeps its things */
    public CityServer(Path home, Path folder, Ports ports, DatabaseAddress database) {
        this.home = home.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
        this.ports = ports;
        this.database = database;
    }

    /** A system property of the server, such as {@code eoullim.demo}. */
    public CityServer with(String property, Object value) {
        properties.put(property, String.valueOf(value));
        return this;
    }

    /** Starts it with this archive. It is not ready yet when this returns. */
    public CityServer start(Path archive) throws IOException {
        Path base = folder.resolve("server");
        // The configuration and what was deployed come from the build; logs and the transaction log stay.
        for (String stale : List.of("configuration", "deployments", "tmp", "data/content")) {
            Folders.delete(base.resolve(stale));
        }
        Folders.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        deployed = deployments.resolve("eoullim.ear");
        Files.copy(archive, deployed, StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(deployments.resolve("eoullim.ear.dodeploy"));
        Files.createDirectories(base.resolve("log"));

        Map<String, String> environment = new HashMap<>();
        database.hand(environment);
        // The console's log belongs to one start.
        Files.deleteIfExists(log());
        wildfly = Child.start(command(base), environment, folder, log(), trace());
        return this;
    }

    /** Waits until the application itself says that it is ready. */
    public CityServer awaitReady(Duration limit) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(limit);
        while (!isReady()) {
            if (!wildfly.isAlive()) {
                throw new IOException("The server ended while starting, see " + log());
            }
            Path failed = deployed.resolveSibling("eoullim.ear.failed");
            if (Files.exists(failed)) {
                throw new IOException("The application could not be deployed, see " + log() + "\n" + Files.readString(failed));
            }
            if (Instant.now().isAfter(end)) {
                throw new IOException("The server was not ready after " + limit.toSeconds() + " s, see " + log());
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return this;
    }

    public boolean isReady() throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.management() + "/health/ready"))
                    .timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public boolean isAlive() {
        return wildfly.isAlive();
    }

    /** The number of its process. */
    public long pid() {
        return wildfly.pid();
    }

    /** Waits until it ends by itself or by somebody's hand. */
    public int await() throws InterruptedException {
        return wildfly.await();
    }

    public Ports ports() {
        return ports;
    }

    /** What the server wrote to its console. */
    public Path log() {
        return folder.resolve("log").resolve("server.log");
    }

    /** The same for machines, one JSON object a line. */
    public Path jsonLog() {
        return folder.resolve("server/log/eoullim.json.log");
    }

    /** Ends what a killed launcher or test run left running in this folder. */
    public boolean endLeftover() throws IOException {
        return Child.endLeftover(trace(), PATIENCE);
    }

    /** Requests and transactions under way may finish. */
    @Override
    public void close() {
        if (wildfly != null) {
            wildfly.stop(PATIENCE);
        }
    }

    /** As a power cut would. */
    public void kill() {
        wildfly.kill();
    }

    private Path trace() {
        return folder.resolve("server.pid");
    }

    private List<String> command(Path base) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-D[Standalone]", "-Xms256m", "-Xmx1g", "-XX:MetaspaceSize=160m", "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true", "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000"));
        command.addAll(OPENED);
        if (Runtime.version().feature() >= 24) {
            // Quiet about what the server's native parts do on newer JDKs; older ones do not know the option's consequence.
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-Dorg.jboss.boot.log.file=" + base.resolve("log/boot.log"),
                "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
                "-jar", home.resolve("jboss-modules.jar").toString(), "-mp", home.resolve("modules").toString(), "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home, "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + ports.portal(), "-Deoullim.intranet.port=" + ports.intranet(),
                "-Djboss.management.http.port=" + ports.management(), "-Djboss.tx.node.id=eoullim",
                "-Deoullim.base.url=" + ports.portalAddress().replaceFirst("/$", "")));
        properties.forEach((property, value) -> command.add("-D" + property + "=" + value));
        return command;
    }
}
