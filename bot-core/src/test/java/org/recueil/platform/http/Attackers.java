package org.recueil.platform.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Connections to a port on loopback that send what no honest client sends, and stay: until the server ends them, or the test
 * does. Sending never waits for the server.
 */
public final class Attackers implements AutoCloseable {
    /** An attack has its bounds. */
    private static final int MOST = 2_000;

    private static final int PATIENCE_MILLIS = 15_000;

    private final InetSocketAddress server;
    private final List<SocketChannel> connections = new ArrayList<>();

    public Attackers(int port) {
        server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Whether there may be more of them. */
    public boolean haveMore() {
        return connections.size() < MOST;
    }

    /** One more connection, which has sent as much of that as the server takes just now. */
    public void connect(String sent) throws IOException {
        if (!haveMore()) {
            return;
        }
        SocketChannel connection = SocketChannel.open(server);
        connection.configureBlocking(false);
        connections.add(connection);
        send(connection, bytes(sent));
    }

    public void connect(int times, String sent) throws IOException {
        for (int n = 0; n < times; n++) {
            connect(sent);
        }
    }

    /** Each connection that the server has not ended sends as much of that as is taken just now. */
    public void sendOn(String sent) {
        byte[] bytes = bytes(sent);
        connections.forEach(connection -> send(connection, bytes));
    }

    private static void send(SocketChannel connection, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining() && connection.write(buffer) > 0) {
                // goes on as long as the server takes it
            }
        } catch (IOException sentAway) {
            // which is what it deserves
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * What a request is answered that comes as these pieces, one packet each.
     *
     * @return the status; 0 where the connection ends without one
     */
    public static int status(int port, String... pieces) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            for (String piece : pieces) {
                socket.getOutputStream().write(bytes(piece));
            }
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return line == null ? 0 : Integer.parseInt(line.split(" ")[1]);
        } catch (SocketTimeoutException never) {
            throw new AssertionError("neither answered nor ended", never);
        }
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel connection : connections) {
            connection.close();
        }
    }
}
