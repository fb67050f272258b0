package eoullim.instructors;

import java.io.Serializable;

/**
 * An instructor as other rooms of the house and public pages name one. Instructors teach under their full name.
 *
 * @param homeInstitutionCode the institution that mostly calls on them, or null
 */
public record InstructorCard(String number, String citizenNumber, String name, String speciality, String introduction,
                             String homeInstitutionCode, boolean active, boolean invented) implements Serializable {
}
