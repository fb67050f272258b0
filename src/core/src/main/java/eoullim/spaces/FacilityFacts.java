package eoullim.spaces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The values of one row, read. What the row leaves open is null; opening hours of 00:00 to 00:00 mean that the file tells none.
 */
record FacilityFacts(String name, String place, String kind, String closedDays,
                     LocalTime weekdayFrom, LocalTime weekdayTo, LocalTime weekendFrom, LocalTime weekendTo,
                     boolean charged, Integer baseHours, Long fee, Integer capacity, BigDecimal area, String equipment,
                     String roadAddress, String lotAddress, String managingBody, String department, String phone, String homepage,
                     BigDecimal latitude, BigDecimal longitude, LocalDate baseDate, String providerCode, String providerName) {

    /** What tells one facility from another, whatever its facts. */
    String key() {
        return providerCode + "/" + place + "/" + name;
    }

    /** What tells one place from another: the same name at another address is another place. */
    String placeKey() {
        return providerCode + "/" + place + "/" + address();
    }

    /** The road-name address, or the lot-number address where there is none. */
    String address() {
        return roadAddress != null ? roadAddress : lotAddress == null ? "" : lotAddress;
    }

    /** Capacity and area side by side, as findings show them. */
    String people() {
        return capacity + " / " + area.stripTrailingZeros().toPlainString() + " ㎡";
    }

    String source() {
        return "전국공공시설개방정보표준데이터 (" + providerName + ", " + baseDate + ")";
    }
}
