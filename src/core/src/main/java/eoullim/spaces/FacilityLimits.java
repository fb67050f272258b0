package eoullim.spaces;

import java.math.BigDecimal;

import eoullim.kernel.Settings;

/**
 * What the city holds to be plausible in an open-facility file.
 *
 * @param leastArea square metres a person needs at least
 * @param mostArea square metres a person has at most, in a room fit for a class
 * @param provider code of the body whose rows are taken
 */
record FacilityLimits(int mostBytes, int mostRows, BigDecimal leastArea, BigDecimal mostArea, String provider) {

    static FacilityLimits of(Settings settings) {
        return new FacilityLimits(settings.number("facility.most_kilobytes") * 1024, settings.number("facility.most_rows"),
                new BigDecimal(settings.text("facility.least_m2_per_person")),
                new BigDecimal(settings.text("facility.most_m2_per_person")), settings.text("facility.provider_code"));
    }
}
