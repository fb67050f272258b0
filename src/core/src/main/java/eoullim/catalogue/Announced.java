package eoullim.catalogue;

import eoullim.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Any course that was ever announced: from the shelf, or read for this one reader when its term is long over. */
@ApplicationScoped
class Announced {

    @Inject
    private Shelves shelves;
    @Inject
    private CatalogueReading reading;

    /** @throws NotFound when no course of this code was ever announced */
    CourseSheet sheet(String code) {
        Glance glance = shelves.glance();
        int position = glance.shelf().positionOf(code);
        return position < 0 ? bygone(code, glance) : new Sheets(glance).of(position);
    }

    private CourseSheet bygone(String code, Glance glance) {
        List<Listing> one = reading.of(List.of(code), LocalDate.EPOCH);
        if (one.isEmpty()) {
            throw new NotFound("course", code);
        }
        Shelf shelf = new Shelf(one, glance.shelf().city(), new WordIndex());
        return new Sheets(new Glance(shelf, Map.of(code, reading.seatsOf(code)), glance.at())).of(0);
    }
}
