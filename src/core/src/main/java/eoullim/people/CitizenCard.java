package eoullim.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/**
 * A citizen as rooms above may see one.
 *
 * @param districtCode null when the person lives outside the city
 */
public record CitizenCard(String number, String name, LocalDate birthDate, String sex, String phone, String email,
                          String districtCode) implements Serializable {

    /** Whole years on that day (만 나이). */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    public boolean isResident() {
        return districtCode != null;
    }
}
