package org.recueil.platform.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/**
 * An address that swallows what is sent to it, as behind a wall: a socket listens on loopback, so many wait to be accepted that
 * no more can, and nobody accepts them. Linux only.
 */
public final class SilentAddress implements AutoCloseable {
    /** Not the one on which servers of tests listen. */
    public static final String ADDRESS = "127.0.0.2";

    private static final int LONGEST_MILLIS = 300;

    private final ServerSocket listening = new ServerSocket();
    private final List<Socket> waiting = new ArrayList<>();

    /** @param port of the server at another address that does answer; 0 for any */
    public SilentAddress(int port) throws IOException {
        listening.bind(new InetSocketAddress(address(), port), 1);
        while (fills(new Socket())) {
            // one more waits
        }
    }

    private boolean fills(Socket socket) throws IOException {
        waiting.add(socket);
        try {
            socket.connect(listening.getLocalSocketAddress(), LONGEST_MILLIS);
            return true;
        } catch (SocketTimeoutException full) {
            return false;
        }
    }

    public static InetAddress address() throws UnknownHostException {
        return InetAddress.getByName(ADDRESS);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : waiting) {
            socket.close();
        }
        listening.close();
    }
}
