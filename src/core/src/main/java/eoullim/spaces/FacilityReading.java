package eoullim.spaces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the cells of one row into values and notes every cell that cannot be read. */
final class FacilityReading {

    /** How long a text may be; where nothing is said, the field of the table holds 200 characters. */
    private static final Map<FacilityColumn, Integer> LONGEST = new EnumMap<>(Map.of(
            FacilityColumn.NAME, 150, FacilityColumn.PLACE, 150, FacilityColumn.KIND, 60, FacilityColumn.CLOSED_DAYS, 100,
            FacilityColumn.EQUIPMENT, 500, FacilityColumn.MANAGING_BODY, 100, FacilityColumn.DEPARTMENT, 100,
            FacilityColumn.PHONE, 30, FacilityColumn.HOMEPAGE, 300, FacilityColumn.PROVIDER_NAME, 60));
    private static final int OTHERWISE_LONGEST = 200;
    private static final BigDecimal MOST = BigDecimal.valueOf(99_999_999);

    private final FacilityRow row;
    private final List<Finding> findings = new ArrayList<>();

    FacilityReading(FacilityRow row) {
        this.row = row;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The values of the row; empty when one of them is wrong. */
    Optional<FacilityFacts> facts() {
        if (row.cells() != row.headers()) {
            note(FindingCode.CELL_COUNT, FacilityColumn.NAME, String.valueOf(row.cells()), row.headers());
            return Optional.empty();
        }
        Hours weekday = hours(FacilityColumn.WEEKDAY_FROM, FacilityColumn.WEEKDAY_TO);
        Hours weekend = hours(FacilityColumn.WEEKEND_FROM, FacilityColumn.WEEKEND_TO);
        boolean charged = yes(FacilityColumn.CHARGED);
        BigDecimal fee = number(FacilityColumn.FEE);
        number(FacilityColumn.EXTRA_HOURS);
        number(FacilityColumn.EXTRA_FEE);
        FacilityFacts facts = new FacilityFacts(required(FacilityColumn.NAME), required(FacilityColumn.PLACE),
                text(FacilityColumn.KIND), text(FacilityColumn.CLOSED_DAYS),
                weekday.from, weekday.to, weekend.from, weekend.to,
                charged, whole(FacilityColumn.BASE_HOURS), charged && fee != null ? Long.valueOf(fee.longValue()) : null,
                whole(FacilityColumn.CAPACITY), number(FacilityColumn.AREA), text(FacilityColumn.EQUIPMENT),
                text(FacilityColumn.ROAD_ADDRESS), text(FacilityColumn.LOT_ADDRESS),
                text(FacilityColumn.MANAGING_BODY), text(FacilityColumn.DEPARTMENT), text(FacilityColumn.PHONE),
                text(FacilityColumn.HOMEPAGE), degree(FacilityColumn.LATITUDE, 90), degree(FacilityColumn.LONGITUDE, 180),
                date(FacilityColumn.BASE_DATE), required(FacilityColumn.PROVIDER_CODE), required(FacilityColumn.PROVIDER_NAME));
        return findings.stream().anyMatch(finding -> finding.code().isWrong()) ? Optional.empty() : Optional.of(facts);
    }

    private String required(FacilityColumn column) {
        String text = text(column);
        if (text == null) {
            note(FindingCode.MISSING, column, "", "");
        }
        return text;
    }

    private String text(FacilityColumn column) {
        String text = row.text(column);
        int longest = LONGEST.getOrDefault(column, OTHERWISE_LONGEST);
        if (text.length() > longest) {
            note(FindingCode.TOO_LONG, column, text.substring(0, 40) + "…", longest);
        }
        return text.isEmpty() ? null : text;
    }

    private BigDecimal number(FacilityColumn column) {
        return read(column, FindingCode.NOT_A_NUMBER, text -> {
            BigDecimal number = new BigDecimal(text.replace(",", ""));
            if (number.signum() < 0 || number.compareTo(MOST) > 0) {
                throw new NumberFormatException("below zero or beyond measure");
            }
            return number;
        });
    }

    private Integer whole(FacilityColumn column) {
        return read(column, FindingCode.NOT_A_NUMBER, text -> {
            int number = Integer.parseInt(text.replace(",", ""));
            if (number < 0 || number > 100_000) {
                throw new NumberFormatException("below zero or beyond measure");
            }
            return number;
        });
    }

    private BigDecimal degree(FacilityColumn column, int most) {
        return read(column, FindingCode.NOT_A_POSITION, text -> {
            BigDecimal degree = new BigDecimal(text);
            if (degree.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
                throw new NumberFormatException("not on Earth");
            }
            return degree;
        });
    }

    private LocalDate date(FacilityColumn column) {
        return required(column) == null ? null : read(column, FindingCode.NOT_A_DATE, LocalDate::parse);
    }

    private boolean yes(FacilityColumn column) {
        String text = row.text(column);
        if (!text.matches("[YyNn]")) {
            note(FindingCode.NOT_YES_OR_NO, column, text, "Y, N");
        }
        return text.equalsIgnoreCase("Y");
    }

    private Hours hours(FacilityColumn fromColumn, FacilityColumn toColumn) {
        LocalTime from = time(fromColumn);
        LocalTime to = time(toColumn);
        boolean told = from != null && to != null && !(from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT));
        return told ? new Hours(from, to) : new Hours(null, null);
    }

    private LocalTime time(FacilityColumn column) {
        return read(column, FindingCode.NOT_A_TIME,
                text -> "24:00".equals(text) ? LocalTime.of(23, 59) : LocalTime.parse(text));
    }

    private <T> T read(FacilityColumn column, FindingCode otherwise, Function<String, T> reading) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            note(otherwise, column, text, "");
            return null;
        }
    }

    private void note(FindingCode code, FacilityColumn column, String value, Object expected) {
        findings.add(Finding.of(code, column, value, expected));
    }

    /** Opening and closing time, or neither. */
    private record Hours(LocalTime from, LocalTime to) {
    }
}
