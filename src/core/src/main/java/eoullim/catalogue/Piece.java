package eoullim.catalogue;

/** A stretch of a title, and whether it is what was searched for. */
public record Piece(String text, boolean hit) {
}
