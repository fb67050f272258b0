package eoullim.it.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.it.City;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Management and database listen on 127.0.0.1 and nowhere else, and management says nothing without a password. */
class ManagementIT {

    private final City city = City.running();

    @Test
    void listensOnLoopbackOnly() throws Exception {
        List<InetAddress> others = Stream.concat(Stream.of(InetAddress.getByName("127.0.0.2")),
                NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).filter(address -> !address.isLoopbackAddress())).toList();
        for (InetAddress address : others) {
            for (int port : List.of(city.ports().management(), city.ports().db())) {
                assertThrows(IOException.class, () -> connect(address, port), () -> address + " answers on " + port);
            }
        }
    }

    @Test
    void asksWhoIsThere() throws Exception {
        assertEquals(401, city.management().get("/management").statusCode());
    }

    @Test
    void listensAtLoopbackItself() throws Exception {
        connect(InetAddress.getByName("127.0.0.1"), city.ports().management());
        assertTrue(city.server().isReady());
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }
}
