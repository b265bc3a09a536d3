package org.recueil.platform.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import javax.net.SocketFactory;
import org.recueil.delivery.ExpiringMap;

/**
 * Looks up names and makes sockets for an HTTP client that tries one address after the other. An address that stays silent
 * costs three seconds. From then on it is the last to be tried, for an hour or until it says something. Safe for use by several
 * threads.
 */
public final class Addresses extends SocketFactory {
    /** How long one address may stay silent. */
    public static final Duration SILENCE = Duration.ofSeconds(3);

    /** What a request may take in addition to the time for its answer: three silent addresses before the one that answers. */
    public static final Duration TRYING = SILENCE.multipliedBy(3);

    private static final int REMEMBERED = 1_000;
    private static final Duration REMEMBERED_FOR = Duration.ofHours(1);

    /** Looks up the addresses of a name. */
    public interface Names {
        List<InetAddress> lookup(String name) throws UnknownHostException;
    }

    private final Names names;
    private final Predicate<InetSocketAddress> relays;
    private final AtomicLong silences = new AtomicLong();

    /** The silent addresses, each with the number of its silence. */
    private final ExpiringMap<InetAddress, Long> silent =
            new ExpiringMap<>(REMEMBERED, REMEMBERED_FOR, System::nanoTime);

    /** Looks names up as this machine does. */
    public Addresses() {
        this(name -> List.of(InetAddress.getAllByName(name)));
    }

    public Addresses(Names names) {
        this(names, address -> false);
    }

    private Addresses(Names names, Predicate<InetSocketAddress> relays) {
        this.names = names;
        this.relays = relays;
    }

    /**
     * The same with some addresses that are relays. A relay may try three silent servers before it has something to pass back.
     */
    Addresses with(Predicate<InetSocketAddress> passOn) {
        return new Addresses(names, passOn);
    }

    /** The addresses of a name in the order in which they are to be tried. The address that was silent last comes last. */
    public List<InetAddress> lookup(String name) throws UnknownHostException {
        return names.lookup(name).stream()
                .sorted(Comparator.comparing(address -> silent.get(address).orElse(0L)))
                .toList();
    }

    /** How long it may stay silent. */
    Duration patience(InetSocketAddress address) {
        return relays.test(address) ? TRYING : SILENCE;
    }

    void wasSilent(InetAddress address) {
        silent.put(address, silences.incrementAndGet());
    }

    void spoke(InetAddress address) {
        silent.forget(address);
    }

    @Override
    public Socket createSocket() {
        return new TriedSocket(this);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, from, fromPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        Socket socket = createSocket();
        socket.bind(new InetSocketAddress(from, fromPort));
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }
}
