package eoullim.courses;

import eoullim.instructors.TeachingPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** An instructor teaches where their courses are. */
@ApplicationScoped
class CoursePlaces implements TeachingPlaces {

    @Inject
    private Timetables timetables;

    @Override
    public boolean teachesAt(String instructorNumber, Set<String> institutions) {
        return !institutions.isEmpty() && timetables.teachesAt(instructorNumber, institutions);
    }
}
