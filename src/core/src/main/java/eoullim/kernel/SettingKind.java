package eoullim.kernel;

import java.net.URI;
import java.util.Optional;

/** What the value of a setting must look like. */
public enum SettingKind {
    /** 글: any words. */
    TEXT,
    /** 숫자: a whole number from 0. */
    NUMBER,
    /** 소수: a measure with at most three places. */
    DECIMAL,
    /** 비율: an exact share such as 80/100. */
    FRACTION,
    /** 예·아니요 */
    FLAG,
    /** 누리집 주소: starts with http or https. */
    URL,
    /** 전화번호 */
    PHONE,
    /** 번호 모양: holds the places of the year and of a running number. */
    SERIES;

    private static final int LONGEST = 2000;
    private static final int LARGEST = 1_000_000;

    /** Why the value cannot be taken. */
    Optional<Reason> refusalOf(String value) {
        if (value.isBlank()) {
            return Optional.of(KernelReason.SETTING_EMPTY);
        }
        if (value.length() > LONGEST) {
            return Optional.of(KernelReason.OUT_OF_RANGE);
        }
        return switch (this) {
            case TEXT -> Optional.empty();
            case NUMBER -> when(!value.matches("\\d{1,7}") || Integer.parseInt(value) > LARGEST, KernelReason.SETTING_NOT_A_NUMBER);
            case DECIMAL -> when(!value.matches("\\d{1,6}(\\.\\d{1,3})?"), KernelReason.SETTING_NOT_A_MEASURE);
            case FRACTION -> when(!isFraction(value), KernelReason.SETTING_NOT_A_SHARE);
            case FLAG -> when(!value.equals("true") && !value.equals("false"), KernelReason.SETTING_NOT_A_FLAG);
            case URL -> when(!isAddress(value), KernelReason.SETTING_NOT_AN_ADDRESS);
            case PHONE -> when(!value.matches("[0-9][0-9-]{6,18}[0-9]"), KernelReason.SETTING_NOT_A_PHONE);
            case SERIES -> when(!value.matches("[^{}]*\\{year}[^{}]*\\{no(:[1-9])?}[^{}]*"), KernelReason.SETTING_NOT_A_SERIES);
        };
    }

    private static Optional<Reason> when(boolean wrong, Reason reason) {
        return wrong ? Optional.of(reason) : Optional.empty();
    }

    private static boolean isFraction(String value) {
        String[] parts = value.split("/", -1);
        return value.matches("\\d{1,6}/\\d{1,6}") && !parts[1].matches("0+") && Integer.parseInt(parts[0]) <= Integer.parseInt(parts[1]);
    }

    private static boolean isAddress(String value) {
        try {
            URI address = URI.create(value);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) && address.getHost() != null
                    && address.getRawQuery() == null && address.getRawFragment() == null && !value.endsWith("/");
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
