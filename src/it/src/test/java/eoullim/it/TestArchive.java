package eoullim.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The built archive, entry by entry as it is, with one module more: the desk tests. */
final class TestArchive {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String MODULE = "<module><web><web-uri>desk-tests.war</web-uri><context-root>/desk-tests</context-root></web></module>";

    private TestArchive() {
    }

    static Path make(Path ear, Path deskTests, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(ear)); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            out.setLevel(1);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(DESCRIPTOR) ? withModule(in) : in.readAllBytes());
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry("desk-tests.war"));
            Files.copy(deskTests, out);
            out.closeEntry();
        }
        return target;
    }

    private static byte[] withModule(InputStream descriptor) throws IOException {
        String text = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
        int last = text.lastIndexOf("</module>") + "</module>".length();
        return (text.substring(0, last) + MODULE + text.substring(last)).getBytes(StandardCharsets.UTF_8);
    }
}
