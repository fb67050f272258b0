package eoullim.server;

import java.util.Map;
import java.util.Optional;

/** Where the city's database is and who knocks. */
public record DatabaseAddress(String url, String user, String password) {

    /** The database that DB_URL, DB_USER and DB_PASSWORD name, if they do. */
    static Optional<DatabaseAddress> fromEnvironment(Map<String, String> environment) {
        String url = environment.get("DB_URL");
        return url == null || url.isBlank()
                ? Optional.empty()
                : Optional.of(new DatabaseAddress(url, environment.getOrDefault("DB_USER", "eoullim"), environment.getOrDefault("DB_PASSWORD", "")));
    }

    /** By environment and not by -D, because anybody on the machine may read a command line. */
    void hand(Map<String, String> environment) {
        environment.put("DB_URL", url);
        environment.put("DB_USER", user);
        environment.put("DB_PASSWORD", password);
    }

    @Override
    public String toString() {
        return user + " @ " + url;
    }
}
