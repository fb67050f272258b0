package eoullim.lottery;

import java.io.Serializable;

/**
 * One thing that was recomputed.
 *
 * @param stated what the file says, may be null
 * @param found what came out
 */
public record CheckStep(CheckKind kind, boolean right, String stated, String found) implements Serializable {

    static CheckStep of(CheckKind kind, String stated, String found) {
        return new CheckStep(kind, stated.equals(found), stated, found);
    }
}
