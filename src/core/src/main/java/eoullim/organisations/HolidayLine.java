package eoullim.organisations;

import java.io.Serializable;
import java.time.LocalDate;

/** One line of the list of public holidays. */
public record HolidayLine(LocalDate day, String nameKo, String nameEn, String basis) implements Serializable {
}
