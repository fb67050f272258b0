package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.kernel.Outbox;
import eoullim.kernel.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** The very statements of a claim on bare connections, without a server: what the database itself can do. */
public final class BareClaims {

    private static final ClaimBatch.Rules RULES = new ClaimBatch.Rules(3, false, false);

    private BareClaims() {
    }

    /** Claims a second by so many connections, each deciding so many in one transaction. */
    public static double perSecond(Callable<Connection> source, String course, int clients, int batch, int count, IntFunction<String> citizen, int people)
            throws Exception {
        int wanted = Math.min(count, people);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Connection connection = source.call();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connections.add(connection);
        }
        CourseFacts facts = new CourseFacts(course, "열 시의 강좌", "", course.substring(0, course.length() - 5), CourseStatus.PUBLISHED, LocalDate.of(2031, 1, 1),
                LocalDate.of(2031, 1, 1), null, null, null, 1, null, null, null, null, null, 1, null, null, false, null, null, 1);
        long begin = System.nanoTime();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int mine = client;
                all.add(threads.submit(() -> {
                    for (int from = mine * batch; from < wanted; from += clients * batch) {
                        List<Claim> together = new ArrayList<>();
                        for (int no = from; no < Math.min(from + batch, wanted); no++) {
                            together.add(Claim.of(new PersonFacts(citizen.apply(no), 40, null, false, false), ApplicationChannel.INTERNET, null, UUID.randomUUID(), null, null));
                        }
                        decide(connections.get(mine), facts, together);
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return wanted / ((System.nanoTime() - begin) / 1e9);
        } finally {
            threads.shutdownNow();
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static void decide(Connection connection, CourseFacts course, List<Claim> claims) throws SQLException {
        Sql sql = new Sql(connection);
        Ledger ledger = new Ledger(sql);
        SeatBoard board = ledger.lock(course.code()).orElseThrow();
        Ledger.When when = ledger.when(course.code());
        ClaimBatch batch = new ClaimBatch(ledger, course, board, Round.thatCounts(when.rounds(), when.now()), when.now(), RULES);
        if (batch.decide(claims).stream().anyMatch(decision -> decision.receipt() == null)) {
            throw new IllegalStateException("a claim was refused");
        }
        List<Object> values = new ArrayList<>();
        for (Outbox.Item item : batch.messages()) {
            values.addAll(Arrays.asList(item.kind(), json(item), null));
        }
        String row = "(?, ?, ?, utc_timestamp(6), utc_timestamp(6))";
        sql.run("insert into outbox (kind, body, correlation_id, created_at, due_at) values " + (row + ",").repeat(batch.messages().size() - 1) + row, values.toArray());
        connection.commit();
    }

    private static String json(Outbox.Item item) {
        StringBuilder text = new StringBuilder("{");
        item.body().forEach((name, value) -> text.append(text.length() == 1 ? "\"" : ",\"").append(name).append("\":\"").append(value).append('"'));
        return text.append('}').toString();
    }
}
