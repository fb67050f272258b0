package eoullim.bench;

import eoullim.server.CityDatabase;
import eoullim.server.CityServer;
import eoullim.server.DatabaseAddress;
import eoullim.server.Ports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A city for one measurement: a fresh database and one server or more on it, each with what the bench brings inside. */
final class Town implements AutoCloseable {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String MODULE = "<module><web><web-uri>bench.war</web-uri><context-root>/bench</context-root></web></module>";
    private static final String WEB = """
            <jboss-web xmlns="http://www.jboss.com/xml/ns/javaee" version="14.1"><context-root>/bench</context-root>
            <security-domain>eoullim</security-domain><virtual-host>intranet-host</virtual-host><server-instance>intranet-server</server-instance></jboss-web>
            """;

    private final Path root = Path.of(System.getProperty("eoullim.root")).toAbsolutePath().normalize();
    private final Path target = Path.of(System.getProperty("bench.target")).toAbsolutePath().normalize();
    private final Path home = root.resolve("src/server/target");
    private final List<CityServer> servers = new ArrayList<>();
    private final CityDatabase database;
    private final DatabaseAddress address;
    private final Path archive;

    Town() throws Exception {
        Path folder = target.resolve("town");
        Ports ports = Ports.free();
        database = new CityDatabase(home.resolve("mariadb"), folder, ports.db());
        for (int no = 1; no <= 2; no++) {
            new CityServer(home.resolve("wildfly"), folder.resolve("node" + no), ports, null).endLeftover();
        }
        database.endLeftover();
        delete(folder);
        // As server-config/mariadb.cnf asks of a city in service; on one machine the database does not have half of it for itself.
        if (Boolean.parseBoolean(System.getProperty("bench.binlog", "false"))) {
            database.with("--log-bin=eoullim-bin").with("--sync-binlog=1").with("--binlog-format=ROW").with("--server-id=1");
        }
        address = database.with("--innodb-log-file-size=512M").with("--innodb-buffer-pool-size=1G").start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        archive = archive();
    }

    /** Starts one more server on the database; the first one fills it. */
    CityServer server(int no) throws Exception {
        Ports free = Ports.free();
        CityServer server = new CityServer(home.resolve("wildfly"), target.resolve("town").resolve("node" + no), free, address)
                .with("eoullim.demo", true).with("eoullim.test", true).with("eoullim.data", target.resolve("town/files"))
                .with("eoullim.password.rounds", Crowd.ROUNDS).with("jboss.tx.node.id", "bench-" + no);
        String extra = System.getProperty("bench.jfr");
        server.start(archive).awaitReady(Duration.ofMinutes(10));
        if (extra != null) {
            jcmd(server.pid(), "JFR.start", "settings=profile", "filename=" + extra);
        }
        servers.add(server);
        return server;
    }

    CityDatabase database() {
        return database;
    }

    Connection sql() throws SQLException {
        return DriverManager.getConnection(address.url() + "?useServerPrepStmts=true&cachePrepStmts=true&sessionVariables=innodb_lock_wait_timeout=3", address.user(), address.password());
    }

    int run(String sql, Object... values) throws SQLException {
        try (Connection connection = sql(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** Rows as texts, column by column. */
    List<List<String>> rows(String sql, Object... values) throws SQLException {
        try (Connection connection = sql(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<List<String>> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(rows.getString(i));
                    }
                    found.add(row);
                }
            }
            return found;
        }
    }

    /** Processor time a process has used, in milliseconds. */
    static long cpuMillis(long pid) throws IOException {
        String[] words = Files.readString(Path.of("/proc/" + pid + "/stat")).replaceAll("^.*\\) ", "").split(" ");
        return (Long.parseLong(words[11]) + Long.parseLong(words[12])) * 10;
    }

    /** Memory that is a process's own, its share of what it shares included, in MiB. */
    static long memoryMiB(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream().filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0) / 1024;
    }

    /** What lives in the heap of a server after a full collection, in MiB. */
    static double heapMiB(long pid) throws Exception {
        jcmd(pid, "GC.run");
        java.util.regex.Matcher used = java.util.regex.Pattern.compile("used (\\d+)K").matcher(jcmd(pid, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1024.0 : 0;
    }

    static String jcmd(long pid, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid)));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Override
    public void close() {
        servers.forEach(CityServer::close);
        database.close();
    }

    /** The built archive with one module more, made of the classes that the bench brings inside. */
    private Path archive() throws IOException {
        ByteArrayOutputStream war = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(war)) {
            put(out, "WEB-INF/jboss-web.xml", WEB.getBytes(StandardCharsets.UTF_8));
            put(out, "WEB-INF/beans.xml", "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>".getBytes(StandardCharsets.UTF_8));
            Path inside = Path.of(System.getProperty("bench.target"), "classes/eoullim/bench/inside");
            try (Stream<Path> classes = Files.list(inside)) {
                for (Path one : classes.toList()) {
                    put(out, "WEB-INF/classes/eoullim/bench/inside/" + one.getFileName(), Files.readAllBytes(one));
                }
            }
        }
        Path made = target.resolve("bench.ear");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(root.resolve("src/ear/target/eoullim.ear")));
             ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(made))) {
            out.setLevel(1);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                put(out, entry.getName(), entry.getName().equals(DESCRIPTOR) ? withModule(in) : in.readAllBytes());
            }
            put(out, "bench.war", war.toByteArray());
        }
        return made;
    }

    private static byte[] withModule(InputStream descriptor) throws IOException {
        String text = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
        int last = text.lastIndexOf("</module>") + "</module>".length();
        return (text.substring(0, last) + MODULE + text.substring(last)).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
