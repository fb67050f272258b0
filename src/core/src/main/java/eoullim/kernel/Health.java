package eoullim.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Answers {@code /health/live} and {@code /health/ready} on the management port. */
@ApplicationScoped
public class Health {

    /** An outbox with a row that nobody has touched for this many seconds since it was due is stuck; a failed one is due later. */
    private static final int STUCK_AFTER = 300;

    /** This process runs. */
    @Liveness
    @ApplicationScoped
    public static class Process implements HealthCheck {
        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.up("process");
        }
    }

    /** The database answers and its migrations are done. */
    @Readiness
    @ApplicationScoped
    public static class Database implements HealthCheck {

        @Resource(lookup = "java:jboss/datasources/EoullimDS")
        private DataSource database;

        @Override
        public HealthCheckResponse call() {
            HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
            try (Connection connection = database.getConnection()) {
                String level = row(connection, "select version from flyway_schema_history where success order by installed_rank desc limit 1", 1)[0];
                long failed = Long.parseLong(row(connection, "select count(*) from flyway_schema_history where not success", 1)[0]);
                return answer.withData("migration", level).status(failed == 0).build();
            } catch (SQLException noAnswer) {
                return answer.withData("error", "the database does not answer").down().build();
            }
        }
    }

    /**
     * What was promised to people leaves the house. Down when nothing leaves any more: rows that are due wait too long. Rows that
     * were tried often and failed each time are said under {@code failing}, but turn nobody away: the next server would fare no
     * better with them, and citizens can do all else. A row is counted from its own beginning, however often it was put off.
     */
    @Readiness
    @ApplicationScoped
    public static class OutboxHealth implements HealthCheck {

        @Resource(lookup = "java:jboss/datasources/EoullimDS")
        private DataSource database;
        @Inject
        private Settings settings;

        @Override
        public HealthCheckResponse call() {
            HealthCheckResponseBuilder answer = HealthCheckResponse.named("outbox");
            try (Connection connection = database.getConnection()) {
                String[] found = row(connection, "select coalesce(timestampdiff(second, min(due_at), utc_timestamp(6)), 0), "
                        + "coalesce(sum(attempts >= " + settings.number("outbox.failing_attempts") + "), 0), "
                        + "coalesce(timestampdiff(second, min(case when attempts >= " + settings.number("outbox.failing_attempts")
                        + " then created_at end), utc_timestamp(6)), 0), "
                        + "coalesce(max(attempts), 0) from outbox where done_at is null", 4);
                long waiting = Long.parseLong(found[0]);
                long failing = Long.parseLong(found[1]);
                return answer.withData("state", failing > 0 ? "failing" : "ok").withData("oldest_due_seconds", Math.max(0, waiting))
                        .withData("failing_rows", failing).withData("oldest_failing_seconds", Long.parseLong(found[2]))
                        .withData("most_attempts", Long.parseLong(found[3])).status(waiting < STUCK_AFTER).build();
            } catch (SQLException | RuntimeException noAnswer) {
                return answer.withData("error", "the database does not answer").down().build();
            }
        }
    }

    private static String[] row(Connection connection, String sql, int columns) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
            String[] values = new String[columns];
            boolean found = rows.next();
            for (int i = 0; i < columns; i++) {
                values[i] = found ? rows.getString(i + 1) : "0";
            }
            return values;
        }
    }
}
