package eoullim.organisations;

import java.io.Serializable;
import java.util.List;

/**
 * The public holidays of one year.
 *
 * @param years every year that has one, and the year of the list
 * @param mayChange whether the reader may declare and strike off
 */
public record HolidayList(int year, List<Integer> years, List<HolidayLine> days, boolean mayChange) implements Serializable {

    public HolidayList {
        years = List.copyOf(years);
        days = List.copyOf(days);
    }
}
