package org.recueil.platform.network;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.time.Duration;

/**
 * A socket that reports whether its address is silent: it cannot be connected to, or says nothing until the socket is closed.
 * Connecting has a time-out for each read, too. This bounds a TLS handshake, for which an HTTP client has not yet set its own.
 */
final class TriedSocket extends Socket {
    private final Addresses addresses;
    private volatile boolean isAwaited;

    TriedSocket(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    /** @param timeout milliseconds; 0 if the caller sets none */
    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        int longest = (int) Addresses.SILENCE.toMillis();
        try {
            super.connect(endpoint, timeout == 0 ? longest : Math.min(timeout, longest));
        } catch (IOException unreachable) {
            if (endpoint instanceof InetSocketAddress internet && !internet.isUnresolved()) {
                addresses.wasSilent(internet.getAddress());
            }
            throw unreachable;
        }
        Duration patience =
                endpoint instanceof InetSocketAddress internet ? addresses.patience(internet) : Addresses.SILENCE;
        setSoTimeout((int) patience.toMillis());
        isAwaited = true;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                return heard(super.read());
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return heard(super.read(bytes, offset, length));
            }
        };
    }

    private int heard(int read) {
        if (isAwaited && read >= 0) {
            isAwaited = false;
            addresses.spoke(getInetAddress());
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        if (isAwaited) {
            isAwaited = false;
            addresses.wasSilent(getInetAddress());
        }
        super.close();
    }
}
