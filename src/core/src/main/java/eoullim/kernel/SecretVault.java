package eoullim.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Makes a key the first time it is asked for. In a transaction of its own: a key that somebody uses must be there for every node,
 * whatever becomes of the work it was first needed for.
 */
@Stateless
@PermitAll
public class SecretVault {

    private static final int KEY_BYTES = 32;

    @Inject
    private Database database;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public byte[] key(String name) {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        return database.call(sql -> {
            sql.run("insert ignore into secret (name, value) values (?, ?)", name, Base64.getEncoder().encodeToString(fresh));
            return Base64.getDecoder().decode(sql.one("select value from secret where name = ?", row -> row.text(1), name).orElseThrow());
        });
    }
}
