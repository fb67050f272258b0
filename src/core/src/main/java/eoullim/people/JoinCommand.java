package eoullim.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody wants to become a member.
 *
 * @param districtCode null for somebody who lives outside the city
 */
public record JoinCommand(String name, LocalDate birthDate, String phone, String email, String districtCode, String loginName,
                          char[] password) implements Serializable {
}
