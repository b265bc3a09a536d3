package org.recueil.platform.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/**
 * TLS in front of a server on loopback that has none, with a certificate of its own, which no Java trusts. Public for the adapters'
 * tests.
 */
public final class TlsFront implements AutoCloseable {
    private static final String PASSWORD = "changeit";

    private final SSLServerSocket server;
    private final int port;
    private final Path certificate;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /**
     * @param folder for the key and the certificate
     * @param port on loopback of the server behind it
     * @param names that the certificate is made for
     */
    public TlsFront(Path folder, int port, String... names) throws Exception {
        this(folder, port, List.of(), names);
    }

    /** One whose certificate is too old. */
    static TlsFront expired(Path folder, int port, String... names) throws Exception {
        return new TlsFront(folder, port, List.of("-startdate", "-9d", "-validity", "2"), names);
    }

    private TlsFront(Path folder, int port, List<String> validity, String... names) throws Exception {
        this.port = port;
        Path store = folder.resolve("store.p12");
        certificate = folder.resolve("certificate.pem");
        List<String> making = new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-dname", "CN=Made in the test"));
        making.add("-ext");
        making.add("SAN=" + Arrays.stream(names).map(name -> "dns:" + name).collect(Collectors.joining(",")));
        making.addAll(validity);
        keytool(store, making);
        keytool(store, List.of("-exportcert", "-rfc", "-file", certificate.toString()));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    private static void keytool(Path store, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(List.of("-alias", "server", "-keystore", store.toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** In PEM form. */
    public Path certificate() {
        return certificate;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), port);
                open.addAll(List.of(client, there));
                threads.execute(() -> copy(client, there));
                threads.execute(() -> copy(there, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // One of both has left, or refuses the certificate.
        }
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
