package eoullim.kernel;

/** What a room no longer keeps. The time is a setting; the room knows which rows it means. Each call is a transaction of its own. */
public interface Clearing {

    /** Clears at most so many rows away, oldest first, and says how many it were. */
    int clear(int atMost);
}
