package eoullim.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts codes that do not exist by the address that asked, so that nobody tries them out by the thousand. Kept in memory, for the
 * last addresses only: what it guards is 128 bits long, and forgetting costs nothing but another few tries.
 */
@ApplicationScoped
class Misses {

    private static final int ADDRESSES = 10_000;

    private final Map<String, Deque<Instant>> byAddress = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };

    synchronized boolean tooMany(String address, Instant now, int allowed, Duration within) {
        Deque<Instant> misses = byAddress.get(address);
        if (misses == null) {
            return false;
        }
        while (!misses.isEmpty() && misses.peekFirst().isBefore(now.minus(within))) {
            misses.pollFirst();
        }
        return misses.size() >= allowed;
    }

    synchronized void note(String address, Instant now) {
        byAddress.computeIfAbsent(address, asks -> new ArrayDeque<>()).addLast(now);
    }
}
