package eoullim.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.List;

/** Takes one due row at a time, skipping what another node holds, and hands it to whoever observes its kind. */
@Stateless
@PermitAll
public class OutboxDrain {

    @Inject
    private EntityManager em;
    @Inject
    private Event<OutboxDelivery> deliveries;

    /** The rows that are due, oldest first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> due(int atMost) {
        List<?> ids = em.createNativeQuery("select id from outbox where done_at is null and due_at <= utc_timestamp(6) "
                + "order by due_at, id").setMaxResults(atMost).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Delivers the row in a transaction of its own, unless another node holds it or has done it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void deliver(long id) {
        List<?> rows = em.createNativeQuery("select kind, body from outbox where id = ?1 and done_at is null for update skip locked")
                .setParameter(1, id).getResultList();
        if (rows.isEmpty()) {
            return;
        }
        Object[] row = (Object[]) rows.get(0);
        deliveries.fire(new OutboxDelivery(id, (String) row[0], parse((String) row[1])));
        em.createNativeQuery("update outbox set done_at = utc_timestamp(6), attempts = attempts + 1 where id = ?1")
                .setParameter(1, id).executeUpdate();
    }

    /** A row that failed waits longer with every try: 10 s, 20 s, 40 s … up to about three hours. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(long id, String error) {
        em.createNativeQuery("update outbox set due_at = utc_timestamp(6) + interval (10 * pow(2, least(attempts, 10))) second, "
                        + "attempts = attempts + 1, last_error = ?1 where id = ?2 and done_at is null")
                .setParameter(1, error.substring(0, Math.min(error.length(), 500)))
                .setParameter(2, id)
                .executeUpdate();
    }

    private static JsonObject parse(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
