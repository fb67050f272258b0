package eoullim.messages;

import eoullim.kernel.Clock;
import eoullim.kernel.OutboxDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;

/** Turns what happened into a message to the person it happened to. A delivery that comes twice is written once, by the database. */
@ApplicationScoped
class Postman {

    @Inject
    private EntityManager em;
    @Inject
    private Clock clock;

    void deliver(@Observes OutboxDelivery delivery) {
        JsonObject facts = delivery.body();
        String kind = kind(delivery.kind(), facts);
        if (facts.containsKey("citizen") && MessageText.knows(kind)) {
            em.persist(Message.onSite(delivery.id(), facts.getString("citizen"), kind, MessageText.subject(kind, facts),
                    MessageText.body(kind, facts), clock.now()));
        }
    }

    /** An event that ended in different ways is told in different words: {@code application.received.QUEUED}. */
    private static String kind(String kind, JsonObject facts) {
        String special = kind + "." + facts.getString("status", "");
        return MessageText.knows(special) ? special : kind;
    }
}
