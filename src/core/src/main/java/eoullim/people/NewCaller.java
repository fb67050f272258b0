package eoullim.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who calls or comes and has no sign-in.
 *
 * @param districtCode where they say they live; null for outside the city
 * @param consent null as long as they have not agreed
 * @param guardian for a child under fourteen, else null
 */
public record NewCaller(String name, LocalDate birthDate, String phone, String districtCode, ConsentForm consent,
                        Guardian guardian) implements Serializable {
}
