package eoullim.kernel;

import jakarta.json.JsonObject;

/** One outbox row on its way out; whoever handles its kind observes it. An exception leaves the row for a later try. */
public record OutboxDelivery(long id, String kind, JsonObject body) {
}
