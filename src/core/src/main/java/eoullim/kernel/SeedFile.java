package eoullim.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file (UTF-8, first line names the columns, {@code #} begins a remark) that ships with the product and fills a new city. */
public final class SeedFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader().setSkipHeaderRecord(true).setCommentMarker('#').setIgnoreEmptyLines(true).setTrim(true)
            .setNullString("").get();

    private SeedFile() {
    }

    /** The rows of the resource; an empty cell reads as null. */
    public static List<CSVRecord> rows(String resource) {
        try (InputStreamReader reader = new InputStreamReader(open(resource), StandardCharsets.UTF_8);
             CSVParser parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    public static byte[] bytes(String resource) {
        try (InputStream stream = open(resource)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private static InputStream open(String resource) {
        InputStream stream = SeedFile.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("missing from the archive: " + resource);
        }
        return stream;
    }
}
