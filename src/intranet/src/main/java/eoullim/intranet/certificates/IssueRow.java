package eoullim.intranet.certificates;

import eoullim.certificates.IssueLine;
import java.io.Serializable;

/** One learner on the list of those who may be handed a certificate, ticked or not. */
public class IssueRow implements Serializable {

    private final IssueLine line;
    private boolean chosen;

    IssueRow(IssueLine line) {
        this.line = line;
        this.chosen = line.isSuggested();
    }

    public IssueLine getLine() {
        return line;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
