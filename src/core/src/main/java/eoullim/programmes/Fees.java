package eoullim.programmes;

import eoullim.kernel.Refusals;
import eoullim.kernel.Won;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/**
 * What learners pay.
 *
 * @param tuition 수강료
 * @param materials 재료비, paid besides
 * @param materialsNote which materials, or null
 */
@Embeddable
public record Fees(@Embedded @AttributeOverride(name = "amount", column = @Column(name = "tuition")) Won tuition,
                   @Embedded @AttributeOverride(name = "amount", column = @Column(name = "materials_fee")) Won materials,
                   String materialsNote) implements Serializable {

    public Fees {
        Refusals wrong = new Refusals();
        Limits.won(tuition, "tuition", wrong);
        Limits.won(materials, "materials", wrong);
        materialsNote = Texts.orNull(Limits.text(materialsNote, 300, "materialsNote", wrong));
        wrong.tell();
    }
}
