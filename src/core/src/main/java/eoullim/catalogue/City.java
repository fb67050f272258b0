package eoullim.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a shelf needs to know of the city: its districts, and the days on which nobody teaches. */
record City(List<Named> districts, Map<LocalDate, String> holidays) {
}
