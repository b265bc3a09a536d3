package org.recueil.platform.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.data.DataException;

/** The way out, through a real proxy and to a certificate made here; only the proxy knows the server's name. */
class NetworkTest {
    private static final String NAME = "platform.example";
    private static final URI SERVER = URI.create("https://" + NAME + "/");
    private static final URI PLAIN = URI.create("http://" + NAME + ":8081/");

    @TempDir
    private Path folder;

    private HttpServer behind;

    @BeforeEach
    void start() throws IOException {
        behind = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        behind.createContext("/", exchange -> {
            boolean leaked = exchange.getRequestHeaders().containsKey("Proxy-Authorization");
            exchange.sendResponseHeaders(leaked ? 400 : 204, -1);
            exchange.close();
        });
        behind.start();
    }

    @AfterEach
    void end() {
        behind.stop(0);
    }

    private TlsFront front() throws Exception {
        return new TlsFront(folder, behind.getAddress().getPort(), NAME);
    }

    private static int status(Network network, URI server) throws IOException {
        OkHttpClient client = network.client().build();
        try (Response response = client.newCall(
                        new Request.Builder().url(server.toString()).build())
                .execute()) {
            return response.code();
        } finally {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    private static String barred(Network network, URI server) {
        return network.barred(server).map(said -> said.in(Locale.ENGLISH)).orElse("");
    }

    @Test
    void aProxyAndACertificateLeadThere() throws Exception {
        try (TlsFront front = front();
                TestProxy proxy = new TestProxy(Map.of(NAME, front.port()), "anna:p@ss:wörd")) {
            Network network = Network.read(Map.of(
                    "HTTPS_PROXY", proxy.url().replace("//", "//anna:p%40ss:wörd@"),
                    "RECUEIL_CA_FILE", front.certificate().toString()));
            assertEquals(204, status(network, SERVER));
            assertEquals(Optional.empty(), network.barred(SERVER));
            assertTrue(proxy.letThrough().contains("CONNECT platform.example:443 HTTP/1.1"), proxy.letThrough() + "");
        }
    }

    @Test
    void aPlainRequestPassesAProxyInItsOwnForm() throws Exception {
        try (TestProxy proxy = new TestProxy(Map.of(NAME, behind.getAddress().getPort()), "anna:secret")) {
            Network network = Network.read(Map.of("http_proxy", proxy.url().replace("//", "//anna:secret@")));
            assertEquals(204, status(network, PLAIN));
            assertEquals(List.of("GET http://platform.example:8081/ HTTP/1.1"), proxy.letThrough());
            assertEquals(Optional.empty(), network.barred(PLAIN));
            Network others = Network.read(Map.of("http_proxy", proxy.url().replace("//", "//anna:other@")));
            assertTrue(barred(others, PLAIN).contains("refuses this name or password (407)"), barred(others, PLAIN));
        }
    }

    @Test
    void severalCertificatesAreTrustedAndAllOfJavasStill() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (TlsFront front = front();
                TlsFront stranger = new TlsFront(other, behind.getAddress().getPort(), "other.example");
                TestProxy proxy = new TestProxy(Map.of(NAME, front.port()))) {
            Path file = Files.writeString(
                    folder.resolve("both.pem"),
                    "# the ministry's\r\n" + Files.readString(stranger.certificate()) + "\nsubject=x\n"
                            + Files.readString(front.certificate()));
            Network network = Network.read(Map.of("HTTPS_PROXY", proxy.url(), "RECUEIL_CA_FILE", file.toString()));
            assertEquals(204, status(network, SERVER));
            assertEquals(
                    "those that Java trusts, and 2 of RECUEIL_CA_FILE=" + file,
                    network.trusted().english());
            assertTrue(new Trust(List.of()).getAcceptedIssuers().length > 10);
        }
    }

    @Test
    void whatBarsTheWayIsSaidWithoutThePassword() throws Exception {
        try (TlsFront front = front();
                TestProxy proxy = new TestProxy(Map.of(NAME, front.port()), "anna:right")) {
            String address = "http://127.0.0.1:" + proxy.port() + " (https_proxy)";
            Map<String, String> variables = new HashMap<>();
            variables.put("https_proxy", proxy.url());
            assertEquals(
                    "the proxy " + address + " wants a name and a password (407); put them into https_proxy:"
                            + " http://NAME:PASSWORD@HOST:PORT",
                    barred(Network.read(variables), SERVER));
            variables.put("https_proxy", proxy.url().replace("//", "//anna:s3cret@"));
            Network wrong = Network.read(variables);
            String refused = barred(wrong, SERVER);
            assertTrue(refused.startsWith("the proxy " + address + " refuses this name or password (407)"), refused);
            assertFalse((refused + wrong + wrong.proxiesUsed()).contains("s3cret"), refused);
            assertFalse((refused + wrong + wrong.proxiesUsed()).contains("anna"), refused);

            variables.put("https_proxy", proxy.url().replace("//", "//anna:right@"));
            String untrusted = barred(Network.read(variables), SERVER);
            assertTrue(
                    untrusted.startsWith(
                            "the certificate of platform.example is not trusted (issued by “CN=Made in the test”)"),
                    untrusted);
            assertTrue(untrusted.contains("RECUEIL_CA_FILE"), untrusted);

            proxy.forbid(NAME);
            String forbidden = barred(Network.read(variables), SERVER);
            assertTrue(forbidden.contains(" does not let through to platform.example (403)"), forbidden);
            String unknown = barred(Network.read(variables), URI.create("https://elsewhere.example/"));
            assertTrue(unknown.contains(" does not reach elsewhere.example (502)"), unknown);
        }
        String gone;
        try (ServerSocket free = new ServerSocket(0)) {
            gone = "http://anna:s3cret@127.0.0.1:" + free.getLocalPort();
        }
        String unreachable = barred(Network.read(Map.of("HTTPS_PROXY", gone)), SERVER);
        assertTrue(unreachable.contains(" cannot be reached; check that it runs, and HTTPS_PROXY"), unreachable);
        assertFalse(unreachable.contains("s3cret"), unreachable);
        String nameless = barred(Network.read(Map.of("HTTPS_PROXY", "http://no-such-proxy.invalid:1")), SERVER);
        assertTrue(nameless.startsWith("the name of the proxy http://no-such-proxy.invalid:1"), nameless);
    }

    @Test
    void aCertificateOfAnotherHostAndOneThatIsTooOldAreSaid() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (TlsFront front = front();
                TlsFront old = TlsFront.expired(other, behind.getAddress().getPort(), "old.example");
                TestProxy proxy = new TestProxy(Map.of("other.example", front.port()))) {
            Network network = Network.read(Map.of(
                    "HTTPS_PROXY",
                    proxy.url(),
                    "RECUEIL_CA_FILE",
                    front.certificate().toString()));
            String others = barred(network, URI.create("https://other.example/"));
            assertTrue(others.contains("is another host’s"), others);
            Network trusting =
                    Network.read(Map.of("RECUEIL_CA_FILE", old.certificate().toString()));
            assertEquals(1, trusting.unusableCertificates().size());
            assertEquals(
                    "“CN=Made in the test” has expired; replace it",
                    trusting.unusableCertificates().get(0).english());
        }
        IOException expired = new SSLHandshakeException("PKIX");
        expired.initCause(new CertificateException(new CertificateExpiredException("NotAfter")));
        String said = new Barrier("old.example", Optional.empty())
                .met(expired)
                .orElseThrow()
                .english();
        assertTrue(said.startsWith("the certificate of old.example has expired"), said);
    }

    @Test
    void thisMachineAndWhatIsExceptedTakeNoProxy() throws Exception {
        try (TestProxy proxy = new TestProxy(Map.of())) {
            int port = behind.getAddress().getPort();
            Network network = Network.read(Map.of("HTTP_PROXY", proxy.url(), "HTTPS_PROXY", proxy.url()));
            assertEquals(204, status(network, URI.create("http://127.0.0.1:" + port + "/")));
            assertEquals(204, status(network, URI.create("http://localhost:" + port + "/")));
            Network excepting = Network.read(
                            Map.of("HTTP_PROXY", proxy.url(), "no_proxy", "b.example,.a.example:" + port))
                    .with(new Addresses(name -> List.of(InetAddress.getLoopbackAddress())));
            assertEquals(204, status(excepting, URI.create("http://x.a.example:" + port + "/")));
            assertEquals(
                    "https: none, http → http://127.0.0.1:" + proxy.port()
                            + " (HTTP_PROXY); except for b.example, .a.example:" + port + " (NO_PROXY)",
                    excepting.proxiesUsed().english());
            assertTrue(proxy.letThrough().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://proxy.example:3128            | http://proxy.example:3128 (HTTPS_PROXY)
            http://proxy.example:3128/           | http://proxy.example:3128 (HTTPS_PROXY)
            proxy.example:3128                   | http://proxy.example:3128 (HTTPS_PROXY)
            proxy.example                        | http://proxy.example:80 (HTTPS_PROXY)
            http://anna:s3cret@proxy.example:3128 | http://proxy.example:3128 (HTTPS_PROXY)
            anna:s3cret@proxy.example:3128       | http://proxy.example:3128 (HTTPS_PROXY)
            http://anna:s3@cret@proxy.example:1  | http://proxy.example:1 (HTTPS_PROXY)
            HTTP://[fd00::1]:3128                | http://[fd00::1]:3128 (HTTPS_PROXY)
            """)
    void aProxyIsWrittenInManyWays(String said, String shown) {
        assertEquals(shown, ProxyServer.of("HTTPS_PROXY", said).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTPS_PROXY     | https://anna:s3cret@proxy.example     | HTTPS_PROXY : seul un mandataire http:// est compris, et non https://
            https_proxy     | socks5://anna:s3cret@proxy.example    | https_proxy : seul un mandataire http:// est compris, et non socks5://
            HTTP_PROXY      | http://anna:s3cret@proxy.example:port | HTTP_PROXY : ce n’est pas l’adresse d’un mandataire
            HTTP_PROXY      | http://anna:s3/cret                   | HTTP_PROXY : ce n’est pas l’adresse d’un mandataire
            HTTP_PROXY      | http://anna:s3cret@proxy:70000        | HTTP_PROXY : un port va de 1 à 65535
            RECUEIL_CA_FILE | /no/such                              | RECUEIL_CA_FILE=/no/such : ce fichier ne peut pas être lu
            RECUEIL_CA_FILE | pom.xml                               | RECUEIL_CA_FILE=pom.xml : ce fichier n’a pas de certificat en PEM
            """)
    void whatCannotBeUsedIsRefusedUnquoted(String name, String value, String said) {
        DataException thrown = assertThrows(DataException.class, () -> Network.read(Map.of(name, value)));
        assertTrue(thrown.getMessage().startsWith(said), thrown.getMessage());
        assertFalse(thrown.getMessage().contains("s3"), thrown.getMessage());
        assertEquals(null, thrown.getCause());
    }

    @Test
    void aDamagedCertificateIsSaidWithItsNumber() throws Exception {
        try (TlsFront front = front()) {
            Path file = Files.writeString(
                    folder.resolve("damaged.pem"),
                    Files.readString(front.certificate())
                            + "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
            DataException thrown =
                    assertThrows(DataException.class, () -> Network.read(Map.of("RECUEIL_CA_FILE", file.toString())));
            assertTrue(thrown.getMessage().contains("le certificat n° 2"), thrown.getMessage());
        }
    }

    @Test
    void theNameInLowerCaseComesFirst() {
        Network network = Network.read(Map.of("HTTPS_PROXY", "http://one:1", "https_proxy", "http://two:2"));
        assertTrue(network.proxiesUsed().english().startsWith("https → http://two:2 (https_proxy)"));
        Network upper = Network.read(Map.of("HTTPS_PROXY", "http://one:1", "https_proxy", " "));
        assertTrue(upper.proxiesUsed().english().startsWith("https → http://one:1 (HTTPS_PROXY)"));
    }
}
