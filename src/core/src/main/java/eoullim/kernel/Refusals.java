package eoullim.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what has to be put right, so that whoever typed hears all of it at once instead of one thing after the other. */
public final class Refusals {

    private final List<Rejected> found = new ArrayList<>();

    /** Notes this refusal, beside the field, if that is so. */
    public void when(boolean wrong, String field, Reason reason, Object... details) {
        if (wrong) {
            found.add(new Rejected(reason, details).at(field));
        }
    }

    /** Notes a refusal made elsewhere. */
    public void note(Rejected refusal) {
        found.addAll(refusal.all());
    }

    /** What it makes, or null when that is refused; the refusal is noted. */
    public <T> T take(Supplier<T> making) {
        try {
            return making.get();
        } catch (Rejected refusal) {
            note(refusal);
            return null;
        }
    }

    /** @throws Rejected with everything noted so far, if anything was */
    public void tell() {
        if (!found.isEmpty()) {
            throw found.get(0).and(found.subList(1, found.size()));
        }
    }
}
