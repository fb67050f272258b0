package eoullim.kernel;

import jakarta.ejb.ApplicationException;

/** Nothing of this kind has this code. The site answers 404. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private final String kind;
    private final String code;

    public NotFound(String kind, String code) {
        super(kind + " not found");
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
