package org.recueil.platform.network;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A proxy on loopback, alone in knowing where certain names lead, so that whatever arrives there took this way: it opens tunnels
 * ({@code CONNECT}) and passes plain requests on, one per connection. Public for the adapters' tests.
 */
public final class TestProxy implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Integer> ports;
    private final Optional<String> authorization;
    private final Set<String> forbidden = ConcurrentHashMap.newKeySet();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** @param ports on loopback, by the name that leads there */
    public TestProxy(Map<String, Integer> ports) throws IOException {
        this(ports, Optional.empty());
    }

    /** @param credentials {@code name:password} that it asks for */
    public TestProxy(Map<String, Integer> ports, String credentials) throws IOException {
        this(ports, Optional.of(credentials));
    }

    private TestProxy(Map<String, Integer> ports, Optional<String> credentials) throws IOException {
        this.ports = Map.copyOf(ports);
        this.authorization = credentials.map(
                said -> "Basic " + Base64.getEncoder().encodeToString(said.getBytes(StandardCharsets.UTF_8)));
        threads.execute(this::accept);
    }

    /** Without name and password. */
    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    public int port() {
        return server.getLocalPort();
    }

    /** From now on it lets nobody through to that name. */
    public void forbid(String name) {
        forbidden.add(name);
    }

    /** The first line of each request that it let through. */
    public List<String> letThrough() {
        return List.copyOf(asked);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                open.add(client);
                threads.execute(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            OutputStream out = client.getOutputStream();
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                String line = head.lines().findFirst().orElse("");
                String[] words = line.split(" ");
                boolean isTunnel = words[0].equals("CONNECT");
                String name = words[1].replaceFirst("^http://", "").replaceFirst("[:/].*", "");
                int status = status(head, name);
                if (status != 200) {
                    boolean ends = !isTunnel;
                    out.write(("HTTP/1.1 " + status
                                    + " No\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n"
                                    + (ends ? "Connection: close\r\n" : "") + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
                    if (ends) {
                        return;
                    }
                } else {
                    asked.add(line);
                    pass(in, out, name, isTunnel ? "" : passedOn(head));
                    return;
                }
            }
        } catch (IOException gone) {
            // One of both has left.
        }
    }

    private int status(String head, String name) {
        boolean isKnown = authorization.isEmpty()
                || head.lines().anyMatch(line -> line.equals("Proxy-Authorization: " + authorization.get()));
        if (!isKnown) {
            return 407;
        } else if (forbidden.contains(name)) {
            return 403;
        }
        return ports.containsKey(name) ? 200 : 502;
    }

    /** In the form of a server's own requests, without what was for us. */
    private static String passedOn(String head) {
        return head.replaceFirst("http://[^/ ]+", "")
                .replaceFirst("(?m)^Proxy-Authorization:.*\r\n", "")
                .replaceFirst("(?m)^Connection:.*\r\n", "")
                .replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n");
    }

    private void pass(InputStream in, OutputStream out, String name, String first) throws IOException {
        try (Socket there = new Socket(InetAddress.getLoopbackAddress(), ports.get(name))) {
            open.add(there);
            if (first.isEmpty()) {
                out.write("HTTP/1.1 200 Here you are\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            there.getOutputStream().write(first.getBytes(StandardCharsets.ISO_8859_1));
            threads.execute(() -> copy(in, there));
            there.getInputStream().transferTo(out);
        }
    }

    private static void copy(InputStream in, Socket there) {
        try {
            in.transferTo(there.getOutputStream());
            there.shutdownOutput();
        } catch (IOException gone) {
            // One of both has left.
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int read = in.read(); read >= 0; read = in.read()) {
            head.write(read);
            String said = head.toString(StandardCharsets.ISO_8859_1);
            if (said.endsWith("\r\n\r\n")) {
                return said;
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
