package eoullim.courses;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Weekdays are stored as {@code MON,WED}. */
@Converter(autoApply = true)
public class WeekdayNames implements AttributeConverter<Weekdays, String> {

    @Override
    public String convertToDatabaseColumn(Weekdays weekdays) {
        return weekdays == null ? null : weekdays.toString();
    }

    @Override
    public Weekdays convertToEntityAttribute(String names) {
        return names == null ? null : Weekdays.parse(names);
    }
}
