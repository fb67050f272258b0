package eoullim.accesslog;

import eoullim.kernel.Page;
import eoullim.kernel.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the access log is read and its seals are tried. */
@Stateless
@RolesAllowed(Role.Names.IT_ADMIN)
public class AccessLogOffice {

    private static final int PAGE = 50;
    private static final int BATCH = 2_000;
    private static final String COLUMNS = "select node, no, at, kind, account_number, subject, subject_count, purpose, place, correlation_id, "
            + "previous_hash, hash, key_id from access_log_entry ";

    @Inject
    private EntityManager em;
    @Inject
    private SealKeys keys;

    /** The newest first; kind and account may be null. */
    public Page<AccessLogLine> page(AccessKind kind, String account, int number) {
        String where = "where (?1 is null or kind = ?1) and (?2 is null or account_number = ?2) ";
        String wanted = kind == null ? null : kind.name();
        String who = account == null || account.isBlank() ? null : account.strip();
        long total = ((Number) em.createNativeQuery("select count(*) from access_log_entry " + where)
                .setParameter(1, wanted).setParameter(2, who).getSingleResult()).longValue();
        Query query = em.createNativeQuery(COLUMNS + where + "order by at desc, no desc")
                .setParameter(1, wanted).setParameter(2, who);
        List<AccessLogLine> lines = new ArrayList<>();
        for (Object row : query.setFirstResult(Page.firstRow(number, PAGE)).setMaxResults(PAGE).getResultList()) {
            lines.add(line((Object[]) row));
        }
        return new Page<>(lines, Math.max(1, number), PAGE, total);
    }

    /** Tries every seal of every node, in batches; the first row whose seal does not hold, or empty when all hold. */
    public Optional<String> firstBrokenSeal() {
        for (Object node : em.createNativeQuery("select node from access_log_chain order by node").getResultList()) {
            Optional<String> broken = firstBrokenSeal((String) node);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private Optional<String> firstBrokenSeal(String node) {
        Object[] chain = (Object[]) em.createNativeQuery("select cleared_no, cleared_hash, last_no, last_hash from access_log_chain where node = ?1")
                .setParameter(1, node).getSingleResult();
        long no = ((Number) chain[0]).longValue();
        String previous = String.valueOf(chain[1]);
        boolean keyed = false;
        List<?> rows;
        do {
            rows = em.createNativeQuery(COLUMNS + "where node = ?1 and no > ?2 order by no").setParameter(1, node)
                    .setParameter(2, no).setMaxResults(BATCH).getResultList();
            for (Object row : rows) {
                Object[] cells = (Object[]) row;
                AccessLogLine line = line(cells);
                String keyId = (String) cells[12];
                Optional<byte[]> key = keyId == null ? Optional.empty() : keys.key(keyId);
                // Once there was a key, a row without one was not written by us.
                boolean judged = keyId == null ? !keyed : key.isPresent();
                String expected = Seal.of(key.orElse(null), previous, node, no + 1, line.at(), line.kind(), line.account(), line.subject(),
                        line.count(), line.purpose(), line.place(), line.correlation());
                if (!judged || line.no() != no + 1 || !expected.equals(String.valueOf(cells[11]))) {
                    return Optional.of(node + " " + (no + 1));
                }
                keyed |= keyId != null;
                previous = expected;
                no++;
            }
        } while (rows.size() == BATCH);
        boolean whole = no == ((Number) chain[2]).longValue() && previous.equals(String.valueOf(chain[3]));
        return whole ? Optional.empty() : Optional.of(node + " " + (no + 1));
    }

    private static AccessLogLine line(Object[] cells) {
        return new AccessLogLine((String) cells[0], ((Number) cells[1]).longValue(), instant(cells[2]),
                AccessKind.valueOf((String) cells[3]), (String) cells[4], (String) cells[5], ((Number) cells[6]).intValue(),
                (String) cells[7], (String) cells[8], (String) cells[9]);
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp stamp ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }
}
