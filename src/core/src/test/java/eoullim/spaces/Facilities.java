package eoullim.spaces;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Open-facility files for tests: a row without fault, and what a test changes in it. */
final class Facilities {

    static final FacilityLimits LIMITS = new FacilityLimits(1_000_000, 1_000, new BigDecimal("0.8"), new BigDecimal("20"), "4080000");
    static final List<HostingRule> HOSTING = List.of(
            new HostingRule(1, FacilityColumn.KIND, "회의실", ""), new HostingRule(2, FacilityColumn.KIND, "강의실", ""),
            new HostingRule(3, FacilityColumn.KIND, "다목적실", ""), new HostingRule(4, FacilityColumn.KIND, "강당", ""),
            new HostingRule(5, FacilityColumn.PLACE, "안성시청년문화공간", ""));

    private Facilities() {
    }

    /** A meeting room in 공도읍 in which nothing is wrong. */
    static FacilityLine room() {
        return new FacilityLine()
                .with(FacilityColumn.NAME, "공도읍행정복지센터 소회의실").with(FacilityColumn.PLACE, "공도읍행정복지센터")
                .with(FacilityColumn.KIND, "회의실").with(FacilityColumn.CLOSED_DAYS, "토+일+공휴일")
                .with(FacilityColumn.WEEKDAY_FROM, "10:00").with(FacilityColumn.WEEKDAY_TO, "17:00")
                .with(FacilityColumn.WEEKEND_FROM, "00:00").with(FacilityColumn.WEEKEND_TO, "00:00")
                .with(FacilityColumn.CHARGED, "N").with(FacilityColumn.BASE_HOURS, "1")
                .with(FacilityColumn.CAPACITY, "50").with(FacilityColumn.AREA, "117.55")
                .with(FacilityColumn.ROAD_ADDRESS, "경기도 안성시 공도읍 공도4로 8")
                .with(FacilityColumn.LOT_ADDRESS, "경기도 안성시 공도읍 만정리 793-1")
                .with(FacilityColumn.PHONE, "031-678-3606")
                .with(FacilityColumn.LATITUDE, "36.9986").with(FacilityColumn.LONGITUDE, "127.1836")
                .with(FacilityColumn.BASE_DATE, "2024-09-10").with(FacilityColumn.PROVIDER_CODE, "4080000")
                .with(FacilityColumn.PROVIDER_NAME, "경기도 안성시");
    }

    /** Two tennis courts at one place, with figures of their own. */
    static FacilityLine court(int no) {
        return room().with(FacilityColumn.NAME, "(" + no + "코트) 대림테니스장").with(FacilityColumn.PLACE, "대림테니스장")
                .with(FacilityColumn.KIND, "테니스장").with(FacilityColumn.CAPACITY, String.valueOf(10 + no))
                .with(FacilityColumn.AREA, String.valueOf(450 + no));
    }

    static String header() {
        return Arrays.stream(FacilityColumn.values()).map(FacilityColumn::header).collect(Collectors.joining(","));
    }

    static byte[] file(FacilityLine... lines) {
        return file(StandardCharsets.UTF_8, lines);
    }

    static byte[] file(Charset charset, FacilityLine... lines) {
        return (header() + "\n" + Arrays.stream(lines).map(FacilityLine::csv).collect(Collectors.joining("\n")) + "\n").getBytes(charset);
    }

    static List<JudgedRow> judge(FacilityLine... lines) {
        return judge(file(lines));
    }

    static List<JudgedRow> judge(byte[] file) {
        return new FacilityInspection(LIMITS, new CityMapOfTests(), HOSTING).judge(FacilityFile.parse(file, LIMITS).rows());
    }

    static List<FindingCode> codes(JudgedRow row) {
        return row.findings().stream().map(Finding::code).toList();
    }

    /** One line of a file in the making. */
    static final class FacilityLine {

        private final Map<FacilityColumn, String> values = new EnumMap<>(FacilityColumn.class);

        FacilityLine with(FacilityColumn column, String value) {
            values.put(column, value);
            return this;
        }

        String csv() {
            List<String> cells = new ArrayList<>();
            for (FacilityColumn column : FacilityColumn.values()) {
                cells.add("\"" + values.getOrDefault(column, "").replace("\"", "\"\"") + "\"");
            }
            return String.join(",", cells);
        }
    }
}
