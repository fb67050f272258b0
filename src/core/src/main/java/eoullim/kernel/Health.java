package eoullim.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** An outbox whose oldest row waits longer than this many seconds is stuck. */
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

    /** The database answers, its migrations are done, and what was promised to people leaves the house. */
    @Readiness
    @ApplicationScoped
    public static class Database implements HealthCheck {

        @Resource(lookup = "java:jboss/datasources/EoullimDS")
        private DataSource database;

        @Override
        public HealthCheckResponse call() {
            HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
            try (Connection connection = database.getConnection()) {
                String level = text(connection, "select version from flyway_schema_history where success order by installed_rank desc limit 1");
                long failed = Long.parseLong(text(connection, "select count(*) from flyway_schema_history where not success"));
                long age = Long.parseLong(text(connection, "select coalesce(timestampdiff(second, min(due_at), utc_timestamp(6)), 0) "
                        + "from outbox where done_at is null and attempts < 20"));
                return answer.withData("migration", level).withData("outbox_age_seconds", age)
                        .status(failed == 0 && age < STUCK_AFTER).build();
            } catch (SQLException noAnswer) {
                return answer.withData("error", "the database does not answer").down().build();
            }
        }

        private static String text(Connection connection, String sql) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "0";
            }
        }
    }
}
