package eoullim.spaces;

import static eoullim.spaces.Facilities.LIMITS;
import static eoullim.spaces.Facilities.file;
import static eoullim.spaces.Facilities.header;
import static eoullim.spaces.Facilities.room;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import eoullim.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read however an office saved it, and refused as a whole when it is none of this kind. */
class FacilityFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-949"})
    void bothEncodingsOfKoreanOfficesAreRead(String charset) {
        FacilityFile read = FacilityFile.parse(file(Charset.forName(charset), room()), LIMITS);
        assertEquals(charset, read.charset().name());
        assertEquals("공도읍행정복지센터 소회의실", read.rows().get(0).text(FacilityColumn.NAME));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        byte[] bytes = ("\uFEFF" + new String(file(room()), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        assertEquals("공도읍행정복지센터 소회의실", FacilityFile.parse(bytes, LIMITS).rows().get(0).text(FacilityColumn.NAME));
    }

    @Test
    void columnsMayStandInAnotherOrder() {
        String swapped = header().replace("개방시설명,개방장소명", "개방장소명,개방시설명") + "\n" + room().csv() + "\n";
        FacilityRow row = FacilityFile.parse(swapped.getBytes(StandardCharsets.UTF_8), LIMITS).rows().get(0);
        assertEquals("공도읍행정복지센터 소회의실", row.text(FacilityColumn.PLACE));
    }

    @Test
    void aRowIsNamedByTheLineInWhichItBeginsEvenAfterBlankLinesAndCellsOfSeveralLines() {
        String text = header() + "\n" + room().with(FacilityColumn.EQUIPMENT, "마이크\n빔프로젝터").csv() + "\n\n"
                + room().with(FacilityColumn.NAME, "둘째").csv() + "\n";
        List<FacilityRow> rows = FacilityFile.parse(text.getBytes(StandardCharsets.UTF_8), LIMITS).rows();
        assertEquals(List.of(2, 5), rows.stream().map(FacilityRow::line).toList());
    }

    @Test
    void missingColumnsAreNamed() {
        byte[] bytes = file(room());
        String text = new String(bytes, StandardCharsets.UTF_8).replace("위도", "북위").replace("경도", "동경");
        Rejected refusal = assertThrows(Rejected.class, () -> FacilityFile.parse(text.getBytes(StandardCharsets.UTF_8), LIMITS));
        assertEquals(SpacesReason.COLUMNS_MISSING, refusal.reason());
        assertEquals(List.of("위도, 경도"), refusal.details());
    }

    @Test
    void nothingIsRefusedAsEmpty() {
        assertEquals(SpacesReason.FILE_EMPTY, refusal(new byte[0], LIMITS));
        assertEquals(SpacesReason.FILE_EMPTY, refusal(null, LIMITS));
    }

    @Test
    void aSpreadsheetIsNotText() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 8, 0, (byte) 0xFF, (byte) 0xFE, 0, 0};
        assertEquals(SpacesReason.FILE_NOT_TEXT, refusal(zip, LIMITS));
    }

    @Test
    void aQuotationMarkLeftOpenIsNotCsv() {
        assertEquals(SpacesReason.FILE_NOT_CSV, refusal((header() + "\n\"공도읍,회의실\n").getBytes(StandardCharsets.UTF_8), LIMITS));
    }

    @Test
    void theSettingsLimitBytesAndRows() {
        FacilityLimits few = new FacilityLimits(100, 1, BigDecimal.ONE, BigDecimal.TEN, "4080000");
        assertEquals(SpacesReason.FILE_TOO_LARGE, refusal(file(room()), few));
        FacilityLimits one = new FacilityLimits(1_000_000, 1, BigDecimal.ONE, BigDecimal.TEN, "4080000");
        assertEquals(SpacesReason.FILE_TOO_LONG, refusal(file(room(), room()), one));
    }

    private static Object refusal(byte[] bytes, FacilityLimits limits) {
        return assertThrows(Rejected.class, () -> FacilityFile.parse(bytes, limits)).reason();
    }
}
