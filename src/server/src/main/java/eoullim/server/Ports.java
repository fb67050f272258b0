package eoullim.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The four doors of a running city: the two sites, the server's management and the database. All on loopback. */
public record Ports(int portal, int intranet, int management, int db) {

    /** What {@code mvn -Prun} uses; each may be moved by {@code -Dportal.port=} and so on. */
    public static Ports chosen() {
        return new Ports(Integer.getInteger("portal.port", 8080), Integer.getInteger("intranet.port", 8081),
                Integer.getInteger("management.port", 9990), Integer.getInteger("db.port", 13316));
    }

    /**
     * Four free ports for a test or a measurement. Below 32768, because above it Linux hands ports out to outgoing
     * connections and may take one between this look and the server's start.
     */
    public static Ports free() {
        List<Integer> found = new ArrayList<>();
        while (found.size() < 4) {
            int candidate = ThreadLocalRandom.current().nextInt(20000, 32000);
            if (!found.contains(candidate) && isFree(candidate)) {
                found.add(candidate);
            }
        }
        return new Ports(found.get(0), found.get(1), found.get(2), found.get(3));
    }

    /** The ports that somebody else holds, by the name of the property that moves them. */
    Map<String, Integer> taken(boolean withDatabase) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("portal.port", portal);
        wanted.put("intranet.port", intranet);
        wanted.put("management.port", management);
        if (withDatabase) {
            wanted.put("db.port", db);
        }
        wanted.values().removeIf(Ports::isFree);
        return wanted;
    }

    public String portalAddress() {
        return "http://localhost:" + portal + "/";
    }

    public String intranetAddress() {
        return "http://localhost:" + intranet + "/";
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port that only waits for its last packets to die is free to a server.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
        } catch (IOException taken) {
            return false;
        }
        // Somebody may listen on all addresses, which the bind above does not see on every system.
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
