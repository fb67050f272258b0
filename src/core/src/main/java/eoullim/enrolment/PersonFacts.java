package eoullim.enrolment;

import java.io.Serializable;

/**
 * What deciding must know of a person, looked up before the lock.
 *
 * @param age whole years on the course's first day
 * @param districtCode null when the person lives outside the city
 * @param newcomer whether the person has never had a seat in a course that has begun
 * @param again whether the person has completed the same programme before and therefore comes after the others in this course
 * @param displaced whether the person has lost a seat with a course that was called off and may choose again
 */
public record PersonFacts(String citizen, int age, String districtCode, boolean newcomer, boolean again, boolean displaced)
        implements Serializable {

    public PersonFacts(String citizen, int age, String districtCode, boolean newcomer, boolean again) {
        this(citizen, age, districtCode, newcomer, again, false);
    }

    public boolean isResident() {
        return districtCode != null;
    }
}
