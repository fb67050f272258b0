package eoullim.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.util.Map;

/** What must outlive the transaction: written with it, delivered after it, at least once. */
@ApplicationScoped
public class Outbox {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private EntityManager em;

    public void put(String kind, Map<String, ?> body) {
        em.createNativeQuery("insert into outbox (kind, body, correlation_id, created_at, due_at) "
                        + "values (?1, ?2, ?3, utc_timestamp(6), utc_timestamp(6))")
                .setParameter(1, kind)
                .setParameter(2, JSON.toJson(body))
                .setParameter(3, Correlation.id())
                .executeUpdate();
    }
}
