package eoullim.spaces;

import static eoullim.spaces.Facilities.codes;
import static eoullim.spaces.Facilities.court;
import static eoullim.spaces.Facilities.judge;
import static eoullim.spaces.Facilities.room;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the inspection of open-facility rows finds, each with line, column and reason; wrong rows stay out, doubtful ones come in. */
class FacilityInspectionTest {

    private static final String GONGDO = "4155025000";

    @Test
    void nothingIsFoundInARowWithoutFault() {
        JudgedRow row = judge(room()).get(0);
        assertEquals(List.of(), row.findings());
        assertEquals(GONGDO, row.districtCode());
        assertTrue(row.hostsClasses());
    }

    @ParameterizedTest(name = "{0} = «{1}» is {2}")
    @CsvSource(nullValues = "-", value = {
        "NAME,'',MISSING", "PLACE,'',MISSING", "BASE_DATE,'',MISSING", "PROVIDER_CODE,'',MISSING",
        "CAPACITY,많음,NOT_A_NUMBER", "CAPACITY,-3,NOT_A_NUMBER", "AREA,넓음,NOT_A_NUMBER", "FEE,무료,NOT_A_NUMBER",
        "BASE_HOURS,1.5,NOT_A_NUMBER", "WEEKDAY_FROM,9시,NOT_A_TIME", "WEEKEND_TO,25:00,NOT_A_TIME",
        "BASE_DATE,2024.9.10,NOT_A_DATE", "LATITUDE,127.1836,NOT_A_POSITION", "LONGITUDE,동경,NOT_A_POSITION",
        "CHARGED,유료,NOT_YES_OR_NO", "PROVIDER_CODE,3080000,OTHER_PROVIDER"})
    void aWrongValueKeepsTheRowOutAndNamesItsColumn(FacilityColumn column, String value, FindingCode code) {
        JudgedRow row = judge(room().with(column, value)).get(0);
        assertTrue(row.isWrong());
        assertTrue(row.findings().stream().anyMatch(found -> found.code() == code && found.column() == column), row.findings().toString());
        assertEquals(2, row.row().line());
    }

    @ParameterizedTest(name = "{0} = «{1}» is {2}")
    @CsvSource({
        "CAPACITY,'',CAPACITY_MISSING", "CAPACITY,0,CAPACITY_MISSING", "CAPACITY,200,CAPACITY_HIGH", "CAPACITY,5,CAPACITY_LOW",
        "AREA,'',AREA_MISSING", "CLOSED_DAYS,공휴일,TIMES_MISSING", "CLOSED_DAYS,토+일+토,CLOSED_DAY_TWICE",
        "CLOSED_DAYS,토+일+명절,CLOSED_DAY_UNKNOWN", "WEEKDAY_TO,09:00,TIMES_BACKWARDS", "BASE_HOURS,8,USE_LONGER_THAN_OPEN",
        "CHARGED,Y,FEE_MISSING", "FEE,5000,FEE_UNEXPECTED", "PHONE,3606,PHONE_ODD", "NAME,공도읍행정복지센타  회의실,NAME_UNLIKE_PLACE",
        "NAME,공도읍행정복지센터  소회의실,BLANKS", "LATITUDE,'',COORDINATES_MISSING", "LATITUDE,37.5,OUTSIDE_CITY"})
    void aDoubtfulValueIsToldAndTheRowComesIn(FacilityColumn column, String value, FindingCode code) {
        JudgedRow row = judge(room().with(column, value)).get(0);
        assertFalse(row.isWrong());
        assertTrue(codes(row).contains(code), row.findings().toString());
    }

    @Test
    void halfAnEmptyRoomPerPersonIsTheLimitOnTheLowSide() {
        assertEquals(List.of(), codes(judge(room().with(FacilityColumn.CAPACITY, "10").with(FacilityColumn.AREA, "200")).get(0)));
        assertEquals(List.of(FindingCode.CAPACITY_LOW),
                codes(judge(room().with(FacilityColumn.CAPACITY, "10").with(FacilityColumn.AREA, "200.1")).get(0)));
    }

    @Test
    void aPitchMayBeAsLargeAsItLikes() {
        JudgedRow pitch = judge(room().with(FacilityColumn.KIND, "축구장").with(FacilityColumn.NAME, "축구장")
                .with(FacilityColumn.AREA, "6800")).get(0);
        assertEquals(List.of(), codes(pitch));
        assertFalse(pitch.hostsClasses());
    }

    @Test
    void coordinatesInAnotherDistrictThanTheAddressLeaveTheDistrictOpen() {
        JudgedRow row = judge(room().with(FacilityColumn.LATITUDE, "37.0554").with(FacilityColumn.LONGITUDE, "127.4240")).get(0);
        assertEquals(List.of(FindingCode.OUTSIDE_DISTRICT), codes(row));
        assertEquals("공도읍", row.findings().get(0).expected());
        assertTrue(row.findings().get(0).value().contains("죽산면"));
        assertNull(row.districtCode());
    }

    @Test
    void addressesInDifferentDistrictsLeaveTheDistrictOpen() {
        JudgedRow row = judge(room().with(FacilityColumn.LOT_ADDRESS, "경기도 안성시 죽산면 매산리 190-8")).get(0);
        assertEquals(List.of(FindingCode.ADDRESSES_DISAGREE), codes(row));
        assertNull(row.districtCode());
    }

    @Test
    void anAddressInTheOldTownIsPlacedByItsCoordinates() {
        JudgedRow row = judge(room().with(FacilityColumn.ROAD_ADDRESS, "경기도 안성시 발화대길 21")
                .with(FacilityColumn.LOT_ADDRESS, "경기도 안성시 현수동 619-1")
                .with(FacilityColumn.LATITUDE, "37.0014910592").with(FacilityColumn.LONGITUDE, "127.2797381262")).get(0);
        assertEquals(List.of(), codes(row));
        assertEquals("4155051000", row.districtCode());
    }

    @Test
    void anAbolishedDistrictInTheAddressIsTold() {
        JudgedRow row = judge(room().with(FacilityColumn.ROAD_ADDRESS, "경기도 안성시 공도면 공도4로 8")
                .with(FacilityColumn.LOT_ADDRESS, "")).get(0);
        assertTrue(codes(row).contains(FindingCode.DISTRICT_UNKNOWN));
        assertEquals("공도면", row.findings().get(0).expected());
    }

    @Test
    void theSecondRowOfTheSameFacilityStaysOutAndNamesTheFirst() {
        List<JudgedRow> rows = judge(room(), room().with(FacilityColumn.CAPACITY, "40"));
        assertFalse(rows.get(0).isWrong());
        assertTrue(rows.get(1).isWrong());
        assertEquals("2", rows.get(1).findings().get(0).expected());
    }

    @Test
    void courtsWithTheFiguresOfTheWholeSiteAreTold() {
        List<JudgedRow> rows = judge(court(1).with(FacilityColumn.CAPACITY, "100").with(FacilityColumn.AREA, "1593.22"),
                court(2).with(FacilityColumn.CAPACITY, "100").with(FacilityColumn.AREA, "1593.22"), court(3));
        assertEquals(List.of(FindingCode.FIGURES_SHARED), codes(rows.get(0)));
        assertEquals(List.of(FindingCode.FIGURES_SHARED), codes(rows.get(1)));
        assertEquals(List.of(), codes(rows.get(2)));
    }

    @Test
    void twinRoomsMayShareTheirFiguresButNotOneAreaWithDifferentCapacities() {
        List<JudgedRow> twins = judge(room(), room().with(FacilityColumn.NAME, "공도읍행정복지센터 대회의실"));
        assertEquals(List.of(), codes(twins.get(0)));
        List<JudgedRow> odd = judge(room(), room().with(FacilityColumn.NAME, "공도읍행정복지센터 대회의실").with(FacilityColumn.CAPACITY, "15"));
        assertEquals(List.of(FindingCode.AREA_SHARED), codes(odd.get(0)));
        assertEquals(List.of(FindingCode.AREA_SHARED), codes(odd.get(1)));
    }

    @Test
    void theRarerSpellingOfAPlaceIsTold() {
        List<JudgedRow> rows = judge(court(1), court(2), court(3).with(FacilityColumn.PLACE, "공도 대림테니스장"));
        assertEquals(List.of(), codes(rows.get(0)));
        assertEquals(List.of(FindingCode.PLACE_SPELLED_OTHERWISE), codes(rows.get(2)));
        assertEquals("대림테니스장", rows.get(2).findings().get(0).expected());
    }

    @Test
    void aKindThatIsOneSportAndANameThatIsAnotherIsTold() {
        JudgedRow row = judge(court(1).with(FacilityColumn.KIND, "풋살경기장").with(FacilityColumn.NAME, "원곡면 게이트볼장")).get(0);
        assertEquals(List.of(FindingCode.KIND_UNLIKE_NAME), codes(row));
    }

    @Test
    void aWorkshopOfTheYouthSpacesHostsClassesThoughItsKindIsOther() {
        assertTrue(judge(room().with(FacilityColumn.PLACE, "안성시청년문화공간").with(FacilityColumn.NAME, "무이화실")
                .with(FacilityColumn.KIND, "기타")).get(0).hostsClasses());
        assertFalse(judge(room().with(FacilityColumn.KIND, "기타")).get(0).hostsClasses());
    }

    @Test
    void aRowWithACellTooFewIsNotGuessedAt() {
        String text = Facilities.header() + "\n\"가\",\"나\",\"다\"\n";
        JudgedRow row = judge(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).get(0);
        assertEquals(List.of(FindingCode.CELL_COUNT), codes(row));
        assertTrue(row.isWrong());
    }
}
