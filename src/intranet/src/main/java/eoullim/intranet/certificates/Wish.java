package eoullim.intranet.certificates;

import java.io.Serializable;

/** What staff typed before something is done with a certificate. */
public class Wish implements Serializable {

    private String reason;
    private boolean nameAsNow;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isNameAsNow() {
        return nameAsNow;
    }

    public void setNameAsNow(boolean nameAsNow) {
        this.nameAsNow = nameAsNow;
    }
}
