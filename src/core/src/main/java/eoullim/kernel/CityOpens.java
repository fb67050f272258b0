package eoullim.kernel;

/** The server has come up: rooms load the foundation data they still lack. Observers do nothing when their table has rows. */
public record CityOpens() {
}
