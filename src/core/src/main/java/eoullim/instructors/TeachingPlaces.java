package eoullim.instructors;

import java.util.Set;

/** Where an instructor teaches; answered by the room that keeps the courses. */
public interface TeachingPlaces {

    /** Whether they teach, or have taught, for one of these institutions. */
    boolean teachesAt(String instructorNumber, Set<String> institutions);
}
