package eoullim.ui;

import eoullim.kernel.Reason;
import eoullim.kernel.Reason;
import eoullim.kernel.Rejected;
import eoullim.kernel.Won;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.List;
import java.util.Optional;

/** A refusal of the city told in the reader's words, however deep the containers have wrapped it. */
public final class Refusal {

    private static final int DEEPEST = 20;

    private Refusal() {
    }

    public static String text(Rejected rejected) {
        return Texts.in(Reader.current().tongue(), rejected.reason().key(),
                rejected.details().stream().map(Refusal::readable).toArray());
    }

    /** For pages: a reason and what fills its text. */
    public static String told(Reason reason, List<?> details) {
        return text(new Rejected(reason, details.toArray()));
    }

    static String text(Reason reason, List<?> details) {
        return Texts.in(Reader.current().tongue(), reason.key(), details.stream().map(Refusal::readable).toArray());
    }

    private static Object readable(Object detail) {
        if (detail instanceof LocalDate date) {
            return Formats.date(date);
        }
        if (detail instanceof LocalTime time) {
            return Formats.time(time);
        }
        if (detail instanceof LocalDateTime || detail instanceof Instant) {
            return Formats.dateTime(detail);
        }
        if (detail instanceof Won won) {
            return Formats.money(won.amount());
        }
        return detail instanceof Enum<?> word ? Texts.in(Reader.current().tongue(), Sign.of(word).key()) : detail;
    }

    /** The first of that kind among an exception and what it was wrapped around. */
    static <T extends Throwable> Optional<T> within(Throwable thrown, Class<T> kind) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (kind.isInstance(each)) {
                return Optional.of(kind.cast(each));
            }
            each = each.getCause();
        }
        return Optional.empty();
    }
}
