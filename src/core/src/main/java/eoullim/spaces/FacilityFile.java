package eoullim.spaces;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eoullim.kernel.Rejected;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of the national open-facility standard, taken apart into rows. Offices save it as UTF-8, with or without a byte order
 * mark, or as CP949 (what Korean spreadsheets write); both are read, anything else is refused as a whole.
 */
record FacilityFile(Charset charset, List<FacilityRow> rows) {

    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    // Blank lines are read and dropped here, so that line numbers stay those of the file.
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    FacilityFile {
        rows = List.copyOf(rows);
    }

    static FacilityFile parse(byte[] bytes, FacilityLimits limits) {
        if (bytes == null || bytes.length == 0) {
            throw new Rejected(SpacesReason.FILE_EMPTY).at("file");
        }
        if (bytes.length > limits.mostBytes()) {
            throw new Rejected(SpacesReason.FILE_TOO_LARGE, limits.mostBytes() / 1024).at("file");
        }
        Charset charset = decode(bytes, StandardCharsets.UTF_8).isPresent() ? StandardCharsets.UTF_8 : CP949;
        String text = decode(bytes, charset).orElseThrow(() -> new Rejected(SpacesReason.FILE_NOT_TEXT).at("file"));
        return new FacilityFile(charset, rows(text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text, limits));
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static List<FacilityRow> rows(String text, FacilityLimits limits) {
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new Rejected(SpacesReason.FILE_EMPTY).at("file");
            }
            List<String> header = records.next().toList().stream().map(String::strip).toList();
            mustHaveAllColumns(header);
            List<FacilityRow> rows = new ArrayList<>();
            long line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                CSVRecord cells = records.next();
                if (!isBlank(cells)) {
                    rows.add(row((int) line, header, cells));
                }
                line = parser.getCurrentLineNumber() + 1;
                if (rows.size() > limits.mostRows()) {
                    throw new Rejected(SpacesReason.FILE_TOO_LONG, limits.mostRows()).at("file");
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException notCsv) {
            throw new Rejected(SpacesReason.FILE_NOT_CSV).at("file");
        }
    }

    private static void mustHaveAllColumns(List<String> header) {
        List<String> missing = Arrays.stream(FacilityColumn.values()).map(FacilityColumn::header)
                .filter(name -> !header.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new Rejected(SpacesReason.COLUMNS_MISSING, String.join(", ", missing)).at("file");
        }
    }

    private static boolean isBlank(CSVRecord cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    private static FacilityRow row(int line, List<String> header, CSVRecord cells) {
        Map<FacilityColumn, String> values = new EnumMap<>(FacilityColumn.class);
        for (FacilityColumn column : FacilityColumn.values()) {
            int at = header.indexOf(column.header());
            if (at < cells.size()) {
                values.put(column, cells.get(at));
            }
        }
        return new FacilityRow(line, cells.size(), header.size(), values);
    }
}
