package eoullim.catalogue;

import jakarta.persistence.Tuple;
import java.sql.Date;
import java.sql.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** A row of a plain SQL query, read by column name. */
record Row(Tuple row) {

    String text(String column) {
        Object value = row.get(column);
        return value == null ? null : value.toString();
    }

    long number(String column) {
        return ((Number) row.get(column)).longValue();
    }

    int small(String column) {
        return ((Number) row.get(column)).intValue();
    }

    Integer smallOrNull(String column) {
        return row.get(column) == null ? null : small(column);
    }

    /** Three answers: yes, no, nobody has looked. */
    Boolean truth(String column) {
        Object value = row.get(column);
        return value instanceof Number no ? Boolean.valueOf(no.intValue() != 0) : (Boolean) value;
    }

    LocalDate day(String column) {
        Object value = row.get(column);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    LocalTime time(String column) {
        Object value = row.get(column);
        return value instanceof Time time ? time.toLocalTime() : (LocalTime) value;
    }

    /** A moment that the query gives as microseconds since 1970, so that no time zone of a driver can bend it. */
    Instant moment(String column) {
        return row.get(column) == null ? null : Instant.EPOCH.plus(number(column), ChronoUnit.MICROS);
    }

    List<String> list(String column) {
        String all = text(column);
        return all == null ? List.of() : Stream.of(all.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
