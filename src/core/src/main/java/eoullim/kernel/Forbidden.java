package eoullim.kernel;

import jakarta.ejb.ApplicationException;

/** It exists, but not for whoever asks. The site answers 403; the access log has kept a trace before this was thrown. */
@ApplicationException(rollback = true)
public class Forbidden extends RuntimeException {

    private final String kind;
    private final String code;

    public Forbidden(String kind, String code) {
        super(kind + " forbidden");
        this.kind = kind;
        this.code = code;
    }

    public String kind() {
        return kind;
    }

    public String code() {
        return code;
    }
}
