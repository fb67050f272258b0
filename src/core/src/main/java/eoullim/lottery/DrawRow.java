package eoullim.lottery;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A draw as it is stored, without what is secret. */
record DrawRow(long id, DrawKey key, String programme, DrawStatus status, SeatOrder order, PartyRule party, int most, BadLuck luck, String sourceName,
               Instant sourceAt, String note, String reason, String commitment, Instant closesAt, boolean late, Instant preparedAt, String preparedBy,
               Instant publishedAt, String publishedBy, Instant frozenAt, String frozenBy, String rosterHash, Integer persons, String sourceValue, String secret,
               String seed, String fileHash, Instant drawnAt, String drawnBy, Instant voidedAt, String voidedBy, VoidCause cause, String voidNote,
               List<RoundKey> rounds) implements Serializable {

    boolean isJoint() {
        return rounds.size() > 1;
    }
}
