package eoullim.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells whoever started the server what they need to sign in: a file that the starter reads and prints, or the console where there is no such starter. */
final class Announcement {

    private static final Logger LOG = Logger.getLogger(Announcement.class);
    private static final String FILE = "eoullim.demo.signins.file";

    private Announcement() {
    }

    static void write(List<String> lines) {
        String file = System.getProperty(FILE);
        if (file == null) {
            // A server started by hand has no starter that reads a file; its console is all there is.
            System.out.println(String.join(System.lineSeparator(), lines));
            LOG.info("sign-in instructions were printed on the console");
            return;
        }
        try {
            Files.write(Path.of(file), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
