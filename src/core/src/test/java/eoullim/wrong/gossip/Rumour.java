package eoullim.wrong.gossip;

/** Wrong: stands in a room that the picture does not have. */
public record Rumour(String heard) {
}
