package eoullim.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The one refusal. It rolls the use case back, travels unwrapped through the container and is told to the reader as a message;
 * what was typed stays. The details fill the places of the text, in order.
 */
@ApplicationException(rollback = true)
public class Rejected extends RuntimeException {

    private final transient Reason reason;
    private final transient List<Object> details;
    private final String field;

    public Rejected(Reason reason, Object... details) {
        this(null, reason, List.copyOf(Arrays.asList(details)));
    }

    private Rejected(String field, Reason reason, List<Object> details) {
        super(reason.key());
        this.field = field;
        this.reason = reason;
        this.details = details;
    }

    /** The same refusal, told beside the field of this name. */
    public Rejected at(String fieldName) {
        return new Rejected(fieldName, reason, details);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> details() {
        return details;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
