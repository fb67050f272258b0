package eoullim.spaces;

/** The 29 columns of 전국공공시설개방정보표준데이터, in the order of the standard. The header is the column's official name. */
public enum FacilityColumn {
    /** Name of the room or field. */
    NAME("개방시설명"),
    /** Name of the building or site. */
    PLACE("개방장소명"),
    /** Kind, several joined by a plus sign. */
    KIND("개방시설유형구분"),
    /** Days on which it is closed, joined by a plus sign. */
    CLOSED_DAYS("휴관일"),
    /** Opening time on weekdays. */
    WEEKDAY_FROM("평일운영시작시각"),
    /** Closing time on weekdays. */
    WEEKDAY_TO("평일운영종료시각"),
    /** Opening time at weekends. */
    WEEKEND_FROM("주말운영시작시각"),
    /** Closing time at weekends. */
    WEEKEND_TO("주말운영종료시각"),
    /** Whether it costs money: Y or N. */
    CHARGED("유료사용여부"),
    /** Hours one use lasts. */
    BASE_HOURS("사용기준시간"),
    /** Won for one use. */
    FEE("사용료"),
    /** Hours one extension lasts. */
    EXTRA_HOURS("초과사용단위시간"),
    /** Won for one extension. */
    EXTRA_FEE("초과사용료"),
    /** How many people it holds. */
    CAPACITY("수용가능인원수"),
    /** Area in square metres. */
    AREA("면적"),
    /** Equipment. */
    EQUIPMENT("부대시설정보"),
    /** How to apply for it. */
    APPLICATION("신청방법구분"),
    /** Address of a photograph. */
    PHOTO("시설사진정보"),
    /** Road-name address. */
    ROAD_ADDRESS("소재지도로명주소"),
    /** Lot-number address. */
    LOT_ADDRESS("소재지지번주소"),
    /** Who runs it. */
    MANAGING_BODY("관리기관명"),
    /** Department in charge. */
    DEPARTMENT("담당부서명"),
    /** Telephone for questions. */
    PHONE("사용안내전화번호"),
    /** Homepage. */
    HOMEPAGE("홈페이지주소"),
    /** Latitude, WGS84. */
    LATITUDE("위도"),
    /** Longitude, WGS84. */
    LONGITUDE("경도"),
    /** Day on which the row was true. */
    BASE_DATE("데이터기준일자"),
    /** Code of the body that provides the data. */
    PROVIDER_CODE("제공기관코드"),
    /** Name of the body that provides the data. */
    PROVIDER_NAME("제공기관명");

    private final String header;

    FacilityColumn(String header) {
        this.header = header;
    }

    public String header() {
        return header;
    }
}
