package eoullim.checks;

import java.io.Serializable;

/**
 * Something that must always be true.
 *
 * @param korean what is wrong when it is not; {@code english} the same
 * @param doKorean what to do then; {@code doEnglish} the same
 * @param sql lists code, offender and detail of whatever breaks it
 */
public record Invariant(String code, String korean, String english, String doKorean, String doEnglish, String sql) implements Serializable {
}
