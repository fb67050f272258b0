package eoullim.kernel;

import javax.sql.DataSource;
import javax.naming.InitialContext;
import javax.naming.NamingException;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.jboss.logging.Logger;

/**
 * Brings the schema up to date before Hibernate validates it. An integrator is the one place that runs in between: a
 * start-up bean of the same archive would wait for the persistence unit, which has by then refused the old schema.
 */
public class FlywayIntegrator implements Integrator {

    private static final Logger LOG = Logger.getLogger(FlywayIntegrator.class);
    private static final String DATA_SOURCE = "java:jboss/datasources/EoullimDS";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
        MigrateResult result = Flyway.configure(FlywayIntegrator.class.getClassLoader())
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
        LOG.infof("schema at version %s, %d migrations applied now",
                result.migrationsExecuted == 0 ? result.initialSchemaVersion : result.targetSchemaVersion, result.migrationsExecuted);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry services) {
        // The schema stays as it is.
    }

    private static DataSource dataSource() {
        try {
            return (DataSource) new InitialContext().lookup(DATA_SOURCE);
        } catch (NamingException missing) {
            throw new IllegalStateException("The server has no datasource " + DATA_SOURCE + " (server-config/cli/10-datasource.cli)", missing);
        }
    }
}
