package eoullim.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody wants to become a member.
 *
 * @param districtCode null for somebody who lives outside the city
 * @param again the password typed once more
 */
public record JoinCommand(String name, LocalDate birthDate, String phone, String email, String districtCode, String loginName,
                          char[] password, char[] again) implements Serializable {
}
