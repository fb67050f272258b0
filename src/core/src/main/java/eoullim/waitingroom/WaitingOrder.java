package eoullim.waitingroom;

/** The order in which people are let in; announced before anybody waits. */
public enum WaitingOrder {
    /** 온 순서: from the opening on, whoever comes first. */
    ARRIVAL,
    /** 섞은 순서: who came before the opening stands in an order drawn at the opening, whoever comes later behind them as they come. */
    SHUFFLED
}
