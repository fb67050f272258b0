package eoullim.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the city may set without touching code. Each setting carries how sure its value is; a placeholder is shown as one until
 * staff replace it. Read from a copy that is at most five seconds old.
 */
@ApplicationScoped
public class Settings {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    private Database database;

    private volatile Map<String, String> copy;
    private volatile Set<String> placeholders = Set.of();
    private volatile long readAt;

    /** @throws IllegalStateException when no setting has this name: a migration is missing */
    public String text(String name) {
        String value = all().get(name);
        if (value == null) {
            throw new IllegalStateException("no setting named " + name);
        }
        return value;
    }

    /** The value once it is known: empty while it is still the placeholder of a new installation. */
    public Optional<String> known(String name) {
        all();
        return placeholders.contains(name) ? Optional.empty() : Optional.of(text(name));
    }

    public int number(String name) {
        return Integer.parseInt(text(name).trim());
    }

    public Fraction fraction(String name) {
        return Fraction.parse(text(name));
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name).trim());
    }

    /** Drops the copy, so that the next reader sees what was just stored. */
    public void forget() {
        copy = null;
    }

    private Map<String, String> all() {
        Map<String, String> known = copy;
        if (known == null || System.nanoTime() - readAt > FRESH.toNanos()) {
            Map<String, String> read = new HashMap<>();
            Set<String> unknown = new HashSet<>();
            database.call(sql -> sql.all("select name, value, basis from setting", row -> {
                if ("PLACEHOLDER".equals(row.text(3))) {
                    unknown.add(row.text(1));
                }
                return read.put(row.text(1), row.text(2));
            }));
            placeholders = Set.copyOf(unknown);
            known = Map.copyOf(read);
            copy = known;
            readAt = System.nanoTime();
        }
        return known;
    }
}
