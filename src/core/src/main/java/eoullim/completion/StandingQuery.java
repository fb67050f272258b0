package eoullim.completion;

import java.io.Serializable;

/** What the list of 출석·이수 was asked for. */
public record StandingQuery(Stage stage, String words, int page) implements Serializable {

    static final int ROWS = 25;
}
