package eoullim.programmes;

import eoullim.kernel.Won;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/**
 * One line of what the course will cost.
 *
 * @param no from 1
 * @param item what is paid for
 * @param working how the amount comes about, or null
 */
@Embeddable
public record BudgetLine(int no, String item, String working, @Embedded Won amount) implements Serializable {

    static final int ITEM = 100;

    public BudgetLine {
        item = Texts.stripped(item);
        working = Texts.orNull(working);
        if (no < 1) {
            throw new IllegalArgumentException("budget lines are counted from 1");
        }
    }

    boolean isEmpty() {
        return item.isEmpty() && working == null && amount.isFree();
    }

    BudgetLine numbered(int number) {
        return new BudgetLine(number, item, working, amount);
    }
}
