package eoullim.intranet.programmes;

import eoullim.kernel.Won;
import eoullim.programmes.BudgetLine;
import java.io.Serializable;

/** One row of the budget while it is being typed. */
public class BudgetRow implements Serializable {

    private String item;
    private String working;
    private Long amount;

    static BudgetRow of(BudgetLine line) {
        BudgetRow row = new BudgetRow();
        row.item = line.item();
        row.working = line.working();
        row.amount = line.amount().amount();
        return row;
    }

    BudgetLine line(int no) {
        return new BudgetLine(no, item, working, amount == null ? Won.ZERO : new Won(amount));
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getWorking() {
        return working;
    }

    public void setWorking(String working) {
        this.working = working;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }
}
