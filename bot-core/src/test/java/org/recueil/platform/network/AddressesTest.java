package org.recueil.platform.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;

/** Three addresses of one name on loopback; a server listens on the third. */
@EnabledOnOs(OS.LINUX)
class AddressesTest {
    private static final String NAME = "three.test";

    private final InetAddress first = InetAddress.getByName(SilentAddress.ADDRESS);
    private final InetAddress second = InetAddress.getByName("127.0.0.3");
    private final InetAddress third = InetAddress.getByName("127.0.0.4");
    private final ServerSocket server = new ServerSocket(0, 50, third);
    private final Addresses addresses = new Addresses(name -> List.of(first, second, third));

    AddressesTest() throws IOException {}

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    private Socket connected(InetAddress address) throws IOException {
        return addresses.createSocket(address, server.getLocalPort());
    }

    private void assertOrder(InetAddress... order) throws IOException {
        assertEquals(List.of(order), addresses.lookup(NAME));
    }

    private static void assertTakesThreeSeconds(Executable silent) {
        long start = System.nanoTime();
        assertThrows(SocketTimeoutException.class, silent);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.toMillis() >= 2_900 && took.toMillis() < 10_000, took.toString());
    }

    @Test
    void whatCannotBeConnectedToIsGivenUpAfterThreeSecondsAndTriedLast() throws IOException {
        try (SilentAddress silent = new SilentAddress(server.getLocalPort())) {
            assertOrder(first, second, third);
            assertTakesThreeSeconds(() -> addresses.createSocket(first, silent.port()));
            assertOrder(second, third, first);
            assertThrows(ConnectException.class, () -> connected(second));
            assertOrder(third, first, second);
        }
    }

    @Test
    void aShorterTimeOutIsTheCallers() throws IOException {
        try (SilentAddress silent = new SilentAddress(0);
                Socket socket = addresses.createSocket()) {
            InetSocketAddress endpoint = new InetSocketAddress(first, silent.port());
            long start = System.nanoTime();
            assertThrows(SocketTimeoutException.class, () -> socket.connect(endpoint, 50));
            assertTrue(System.nanoTime() - start < Addresses.SILENCE.toNanos());
        }
    }

    @Test
    void whatConnectsAndSaysNothingIsGivenUpToo() throws IOException {
        try (Socket socket = connected(third)) {
            assertTakesThreeSeconds(() -> socket.getInputStream().read());
        }
        connected(third).close();
        assertOrder(first, second, third);
        assertThrows(ConnectException.class, () -> connected(first));
        assertThrows(ConnectException.class, () -> connected(second));
        assertOrder(third, first, second);
    }

    @Test
    void whatSpeaksIsTriedInItsTurnAgain() throws IOException {
        connected(third).close();
        assertThrows(ConnectException.class, () -> connected(first));
        assertOrder(second, third, first);
        try (Socket socket = connected(third);
                Socket accepted = accept()) {
            accepted.getOutputStream().write(7);
            assertEquals(7, socket.getInputStream().read());
        }
        assertThrows(ConnectException.class, () -> connected(second));
        assertOrder(third, first, second);
    }

    /** The server's end of the last that connected. */
    private Socket accept() throws IOException {
        server.accept().close();
        return server.accept();
    }
}
