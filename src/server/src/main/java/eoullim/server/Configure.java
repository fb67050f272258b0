package eoullim.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Applies server-config/cli to the unpacked server, in the order of the scripts' names, always to the configuration
 * as it was unpacked. Does nothing when the scripts are those of last time. An IT department does the same without
 * Maven by server-config/install.sh.
 */
public final class Configure {

    private final Path home;
    private final Path scripts;

    private Configure(Path home, Path scripts) {
        this.home = home;
        this.scripts = scripts;
    }

    public static void main(String[] arguments) throws Exception {
        new Configure(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    private void run() throws IOException, InterruptedException {
        String all = together();
        Path applied = home.resolve("standalone/configuration/eoullim.applied");
        if (Files.exists(applied) && Files.readString(applied).equals(mark(all))) {
            return;
        }
        Path configuration = home.resolve("standalone/configuration/standalone.xml");
        Path pristine = home.resolve("standalone-as-unpacked.xml");
        if (Files.exists(pristine)) {
            Files.copy(pristine, configuration, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.copy(configuration, pristine);
        }
        Files.deleteIfExists(applied);
        apply(all);
        // The CLI's own copies of the configuration before and after are of no use here.
        Folders.delete(home.resolve("standalone/configuration/standalone_xml_history"));
        Files.writeString(applied, mark(all));
    }

    private String together() throws IOException {
        StringBuilder all = new StringBuilder("embed-server --server-config=standalone.xml --std-out=discard\n");
        try (Stream<Path> files = Files.list(scripts)) {
            List<Path> inOrder = files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.cli")).sorted().toList();
            for (Path script : inOrder) {
                all.append(Files.readString(script)).append('\n');
            }
        }
        return all.append("stop-embedded-server\n").toString();
    }

    private void apply(String all) throws IOException, InterruptedException {
        Path script = Files.createTempFile("eoullim", ".cli");
        Path output = home.resolve("configure.log");
        try {
            Files.writeString(script, all);
            ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--add-modules=java.se", "-Djboss.home.dir=" + home,
                    "-Djboss.cli.config=" + home.resolve("bin/jboss-cli.xml"), "-jar", home.resolve("jboss-modules.jar").toString(),
                    "-mp", home.resolve("modules").toString(), "org.jboss.as.cli", "--file=" + script, "--echo-command")
                    .redirectErrorStream(true).redirectOutput(output.toFile());
            // The embedded server looks here and nowhere else.
            builder.environment().put("JBOSS_HOME", home.toString());
            Process cli = builder.start();
            if (cli.waitFor() != 0) {
                throw new IOException("server-config/cli could not be applied:\n" + Files.readString(output));
            }
        } finally {
            Files.delete(script);
        }
    }

    private static String mark(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
