package eoullim.enrolment;

import java.io.Serializable;

/** The answer to a claim: a receipt or a refusal, never both. */
public record Decision(ApplicationReceipt receipt, Refusal refusal) implements Serializable {

    static Decision taken(ApplicationReceipt receipt) {
        return new Decision(receipt, null);
    }

    static Decision refused(Refusal refusal) {
        return new Decision(null, refusal);
    }

    ApplicationReceipt receiptOrRejected() {
        if (refusal != null) {
            throw refusal.rejected();
        }
        return receipt;
    }
}
