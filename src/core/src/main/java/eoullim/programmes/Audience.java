package eoullim.programmes;

import eoullim.kernel.Refusals;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/**
 * Whom it is for.
 *
 * @param targetAudience in words
 * @param minimumAge full years, or null for no limit
 * @param maximumAge full years, or null for no limit
 * @param residentsOnly only people who live in the city
 * @param audienceKind single learners or groups
 */
@Embeddable
public record Audience(String targetAudience, Integer minimumAge, Integer maximumAge, boolean residentsOnly,
                       @Enumerated(EnumType.STRING) AudienceKind audienceKind) implements Serializable {

    private static final int OLDEST = 120;

    public Audience {
        Refusals wrong = new Refusals();
        targetAudience = Limits.text(targetAudience, 300, "targetAudience", wrong);
        Objects.requireNonNull(audienceKind);
        wrong.when(!isAge(minimumAge), "minimumAge", ProgrammesReason.AGES_WRONG);
        wrong.when(!isAge(maximumAge) || minimumAge != null && maximumAge != null && minimumAge > maximumAge, "maximumAge", ProgrammesReason.AGES_WRONG);
        wrong.tell();
    }

    private static boolean isAge(Integer age) {
        return age == null || age >= 0 && age <= OLDEST;
    }
}
