package eoullim.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must outlive the transaction: written with it, delivered after it, at least once. */
@ApplicationScoped
public class Outbox {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private EntityManager em;
    @Inject
    private Database database;

    /** One thing to be told. */
    public record Item(String kind, Map<String, ?> body) {
    }

    /** Many at once, in one statement and past the entity manager: for what is written under a lock that others wait for. */
    public void put(List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        String correlation = Correlation.id();
        for (Item item : items) {
            values.add(item.kind());
            values.add(JSON.toJson(item.body()));
            values.add(correlation);
        }
        String row = "(?, ?, ?, utc_timestamp(6), utc_timestamp(6))";
        database.call(sql -> sql.run("insert into outbox (kind, body, correlation_id, created_at, due_at) values "
                + (row + ",").repeat(items.size() - 1) + row, values.toArray()));
    }

    public void put(String kind, Map<String, ?> body) {
        em.createNativeQuery("insert into outbox (kind, body, correlation_id, created_at, due_at) "
                        + "values (?1, ?2, ?3, utc_timestamp(6), utc_timestamp(6))")
                .setParameter(1, kind)
                .setParameter(2, JSON.toJson(body))
                .setParameter(3, Correlation.id())
                .executeUpdate();
    }
}
