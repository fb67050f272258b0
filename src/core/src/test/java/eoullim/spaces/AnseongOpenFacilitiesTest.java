package eoullim.spaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import eoullim.kernel.SeedFile;
import org.junit.jupiter.api.Test;

/** The real file of the city: 114 rows, 38 of which can host a class, with the mistakes that really stand in it. */
class AnseongOpenFacilitiesTest {

    private static final byte[] FILE = SeedFile.bytes("demo/anseong_open_facilities_20240910.csv");
    private static final List<JudgedRow> ROWS = Facilities.judge(FILE);

    @Test
    void theMapKnowsFifteenDistricts() {
        assertEquals(15, new CityMapOfTests().size());
    }

    @Test
    void allRowsComeIn() {
        assertEquals(114, ROWS.size());
        assertEquals(List.of(), ROWS.stream().filter(JudgedRow::isWrong).toList());
    }

    @Test
    void thirtyEightRowsCanHostAClass() {
        assertEquals(38, ROWS.stream().filter(JudgedRow::hostsClasses).count());
    }

    @Test
    void threeDistrictsHaveNoRoomForAClass() {
        Map<String, Long> byDistrict = ROWS.stream().filter(JudgedRow::hostsClasses)
                .collect(Collectors.groupingBy(row -> new CityMapOfTests().name(row.districtCode()), TreeMap::new, Collectors.counting()));
        assertEquals(7, byDistrict.get("공도읍"));
        assertEquals(19, byDistrict.get("안성1동") + byDistrict.get("안성2동") + byDistrict.get("안성3동"));
        assertTrue(List.of("미양면", "대덕면", "삼죽면").stream().noneMatch(byDistrict::containsKey), byDistrict.toString());
    }

    @Test
    void theJuksanPitchWithAGongdoAddressIsFoundAndItsDistrictLeftOpen() {
        JudgedRow pitch = line(63);
        assertEquals("죽산공공하수처리시설 풋살장 및 족구장", pitch.facts().name());
        assertTrue(Facilities.codes(pitch).contains(FindingCode.ADDRESSES_DISAGREE));
        assertEquals(null, pitch.districtCode());
        assertEquals(1, ROWS.stream().filter(row -> row.districtCode() == null).count());
    }

    @Test
    void oneCapacityForManyCourtsIsFound() {
        assertEquals(List.of(16, 17, 18, 19, 20, 66, 71, 72), ROWS.stream()
                .filter(row -> row.facts().place().endsWith("테니스구장") && Facilities.codes(row).contains(FindingCode.FIGURES_SHARED))
                .map(row -> row.row().line()).sorted().toList());
    }

    @Test
    void slipsOfThePenAreFound() {
        assertTrue(Facilities.codes(line(5)).contains(FindingCode.BLANKS));
        assertTrue(Facilities.codes(line(91)).contains(FindingCode.BLANKS));
        assertTrue(Facilities.codes(line(91)).contains(FindingCode.CLOSED_DAY_TWICE));
        assertTrue(Facilities.codes(line(101)).contains(FindingCode.NAME_UNLIKE_PLACE));
        assertTrue(Facilities.codes(line(99)).contains(FindingCode.KIND_UNLIKE_NAME));
        assertTrue(Facilities.codes(line(53)).contains(FindingCode.AREA_MISSING));
    }

    @Test
    void theCountOfEveryKindOfFindingIsKnown() {
        Map<FindingCode, Long> counts = ROWS.stream().flatMap(row -> row.findings().stream())
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
        assertEquals(Map.ofEntries(Map.entry(FindingCode.ROAD_ADDRESS_MISSING, 5L), Map.entry(FindingCode.ADDRESSES_DISAGREE, 1L),
                Map.entry(FindingCode.CAPACITY_HIGH, 1L), Map.entry(FindingCode.CAPACITY_LOW, 9L), Map.entry(FindingCode.AREA_MISSING, 2L),
                Map.entry(FindingCode.AREA_SHARED, 8L), Map.entry(FindingCode.FIGURES_SHARED, 42L),
                Map.entry(FindingCode.USE_LONGER_THAN_OPEN, 4L), Map.entry(FindingCode.CLOSED_DAY_TWICE, 1L),
                Map.entry(FindingCode.BLANKS, 2L), Map.entry(FindingCode.NAME_UNLIKE_PLACE, 1L),
                Map.entry(FindingCode.KIND_UNLIKE_NAME, 1L), Map.entry(FindingCode.PLACE_SPELLED_OTHERWISE, 5L)), counts);
    }

    @Test
    void theSameRowsComeOutOfCp949() {
        byte[] cp949 = new String(FILE, StandardCharsets.UTF_8).substring(1).getBytes(java.nio.charset.Charset.forName("x-windows-949"));
        assertEquals(ROWS.stream().map(JudgedRow::findings).toList(), Facilities.judge(cp949).stream().map(JudgedRow::findings).toList());
    }

    private static JudgedRow line(int no) {
        return ROWS.stream().filter(row -> row.row().line() == no).findFirst().orElseThrow();
    }
}
