package eoullim.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one refusal. It rolls the use case back, travels unwrapped through the container and is told to the reader as a message;
 * what was typed stays. The details fill the places of the text, in order.
 */
@ApplicationException(rollback = true)
public class Rejected extends RuntimeException {

    private final transient Reason reason;
    private final transient List<Object> details;
    private final String field;
    private final transient List<Rejected> others;

    public Rejected(Reason reason, Object... details) {
        this(null, reason, List.copyOf(Arrays.asList(details)), List.of());
    }

    private Rejected(String field, Reason reason, List<Object> details, List<Rejected> others) {
        super(reason.key());
        this.field = field;
        this.reason = reason;
        this.details = details;
        this.others = others;
    }

    /** The same refusal, told beside the field of this name. */
    public Rejected at(String fieldName) {
        return new Rejected(fieldName, reason, details, others);
    }

    /** The same refusal, with more that has to be put right: a form is told everything at once. */
    Rejected and(List<Rejected> more) {
        return new Rejected(field, reason, details, List.copyOf(more));
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

    /** This refusal and whatever else was found wrong with it, in order. */
    public List<Rejected> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }
}
