package eoullim.enrolment;

import eoullim.courses.SelectionMethod;
import eoullim.kernel.Rejected;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What makes rounds and kept seats of a course go together. */
final class RoundRules {

    static final int MOST_SEATS = 1000;

    private RoundRules() {
    }

    /** @throws Rejected beside the field that is wrong */
    static void mustHold(Round round, List<Round> others, Instant now) {
        Round before = others.stream().filter(other -> other.no() == round.no()).findFirst().orElse(null);
        mustBeSound(round);
        for (Round other : others) {
            if (other.no() != round.no() && round.opensAt().isBefore(other.closesAt()) && other.opensAt().isBefore(round.closesAt())) {
                throw new Rejected(EnrolmentReason.ROUNDS_OVERLAP, other.no()).at("opensAt0");
            }
        }
        if (before != null && !now.isBefore(before.opensAt()) && !isLaterEndOf(before, round, now)) {
            throw new Rejected(EnrolmentReason.ROUND_BEGUN).at("closesAt0");
        }
    }

    private static void mustBeSound(Round round) {
        if (round.windows().isEmpty() || round.windows().stream().anyMatch(window -> window.opensAt() == null || window.closesAt() == null
                || !window.opensAt().isBefore(window.closesAt()))) {
            throw new Rejected(EnrolmentReason.WINDOW_WRONG).at("opensAt0");
        }
        mustBeFrom(1, round.seats(), "seats");
        mustBeFrom(0, round.waitingCapacity(), "waitingCapacity");
        if (round.method() == SelectionMethod.MIXED) {
            mustBeFrom(1, round.firstComeSeats() == null ? Integer.valueOf(0) : round.firstComeSeats(), "firstComeSeats");
        }
    }

    private static void mustBeFrom(int least, Integer number, String field) {
        if (number != null && (number < least || number > MOST_SEATS)) {
            throw new Rejected(EnrolmentReason.SEATS_WRONG, MOST_SEATS).at(field);
        }
    }

    /** Who has begun to rely on a round finds it as it was said; it may only be open longer. */
    private static boolean isLaterEndOf(Round before, Round after, Instant now) {
        if (before.method() != after.method() || before.windows().size() != after.windows().size()) {
            return false;
        }
        for (int i = 0; i < before.windows().size(); i++) {
            RoundWindow old = before.windows().get(i);
            RoundWindow fresh = after.windows().get(i);
            boolean over = !now.isBefore(old.closesAt());
            if (!old.opensAt().equals(fresh.opensAt()) || !old.channels().equals(fresh.channels()) || !old.audience().equals(fresh.audience())
                    || fresh.closesAt().isBefore(old.closesAt()) || over && !fresh.closesAt().equals(old.closesAt())) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param before as they stand: a quota somebody sits on, or that is open to all, stays as it is, only more seats may be added to it
     * @throws Rejected when more seats are kept than there are, or a moment is missing
     */
    static void mustHold(List<SeatQuota> quotas, List<SeatQuota> before, int capacity) {
        int kept = quotas.stream().filter(quota -> !quota.released()).mapToInt(SeatQuota::seats).sum();
        if (kept > capacity) {
            throw new Rejected(EnrolmentReason.QUOTAS_TOO_MANY, kept, capacity).at("seats0");
        }
        Set<Integer> used = new HashSet<>();
        for (SeatQuota old : before) {
            if (old.taken() > 0 || old.released()) {
                used.add(old.no());
                SeatQuota fresh = quotas.stream().filter(quota -> quota.no() == old.no()).findFirst().orElse(null);
                if (fresh == null || !fresh.audience().equals(old.audience()) || !fresh.channels().equals(old.channels()) || fresh.seats() < old.taken()) {
                    throw new Rejected(EnrolmentReason.QUOTA_USED).at("seats0");
                }
            }
        }
        for (SeatQuota quota : quotas) {
            if (quota.seats() < 1 || quota.seats() > MOST_SEATS) {
                throw new Rejected(EnrolmentReason.SEATS_WRONG, MOST_SEATS).at("seats0");
            }
            if (quota.unused() == UnusedQuota.RELEASED && quota.releaseAt() == null) {
                throw new Rejected(EnrolmentReason.RELEASE_MISSING).at("releaseAt0");
            }
        }
    }
}
