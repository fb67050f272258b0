package eoullim.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/**
 * A citizen as rooms above may see one.
 *
 * @param districtCode null when the person lives outside the city
 * @param worksHere whether the person says that they work or study in the city
 */
public record CitizenCard(String number, String name, LocalDate birthDate, String sex, String phone, String email,
                          String districtCode, boolean worksHere) implements Serializable {

    public CitizenCard(String number, String name, LocalDate birthDate, String sex, String phone, String email, String districtCode) {
        this(number, name, birthDate, sex, phone, email, districtCode, false);
    }

    /** Whole years on that day (만 나이). */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    public boolean isResident() {
        return districtCode != null;
    }
}
