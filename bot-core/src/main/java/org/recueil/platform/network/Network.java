package org.recueil.platform.network;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.recueil.data.DataException;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;

/**
 * The way from this machine to the platforms, as it is set: proxies, and trusted certificates. Addresses of this machine itself
 * take no proxy. Immutable except for the addresses it remembers; safe for use by several threads.
 */
public final class Network {
    private static final Setting HTTPS_PROXY = Setting.inBothCases(
            "HTTPS_PROXY",
            Bilingual.of(
                    "le mandataire qui mène aux adresses https : http://NOM:MOT-DE-PASSE@HÔTE:PORT",
                    "the proxy to addresses in https: http://NAME:PASSWORD@HOST:PORT"));
    private static final Setting HTTP_PROXY = Setting.inBothCases(
            "HTTP_PROXY", Bilingual.of("le même, pour les adresses http", "the same, for addresses in http"));
    private static final Setting NO_PROXY = Setting.inBothCases(
            "NO_PROXY",
            Bilingual.of(
                    "ce qui n’en prend pas, entre virgules : noms, .suffixes, adresses, avec ou sans :PORT, ou *",
                    "what takes none, between commas: names, .suffixes, addresses, with :PORT or without, or *"));
    private static final Setting CA_FILE = Setting.open(
            "RECUEIL_CA_FILE",
            Bilingual.of(
                    "un fichier PEM d’autorités de certification à croire, outre celles de Java",
                    "a PEM file of certificate authorities to trust, beside Java’s own"));

    /** The settings that hold for all platforms. */
    public static final List<Setting> SETTINGS = List.of(HTTPS_PROXY, HTTP_PROXY, NO_PROXY, CA_FILE);

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int HTTP_PROXY_AUTHENTICATION = 407;
    private static final String AUTHORIZATION = "Proxy-Authorization";

    private final Proxies proxies;
    private final Optional<String> certificateFile;
    private final List<X509Certificate> certificates;
    private final Addresses addresses;

    private Network(
            Proxies proxies,
            Optional<String> certificateFile,
            List<X509Certificate> certificates,
            Addresses addresses) {
        this.proxies = proxies;
        this.certificateFile = certificateFile;
        this.certificates = List.copyOf(certificates);
        this.addresses = addresses.with(proxies::isProxy);
    }

    /** Without a proxy, trusting what Java trusts. */
    public static Network direct() {
        return new Network(Proxies.none(), Optional.empty(), List.of(), new Addresses());
    }

    /** @throws DataException if a setting cannot be used; it never quotes a password */
    public static Network read(Map<String, String> variables) {
        Optional<String> file = CA_FILE.in(variables);
        return new Network(
                new Proxies(
                        proxy(HTTPS_PROXY, variables),
                        proxy(HTTP_PROXY, variables),
                        new DirectHosts(NO_PROXY.in(variables).orElse(""))),
                file,
                file.map(named -> CertificateFile.read(CA_FILE, named)).orElse(List.of()),
                new Addresses());
    }

    private static Optional<ProxyServer> proxy(Setting setting, Map<String, String> variables) {
        return setting.in(variables).map(said -> ProxyServer.of(setting.saidBy(variables), said));
    }

    /** The same with another way to look up names. */
    public Network with(Addresses others) {
        return new Network(proxies, certificateFile, certificates, others);
    }

    /**
     * The address of an API.
     *
     * @param said the value of the setting
     * @param example of an address
     * @throws DataException if it is none
     */
    public static HttpUrl address(Setting setting, String said, String example) {
        HttpUrl address = HttpUrl.parse(said);
        if (address == null) {
            throw new DataException(
                    setting.name() + "=" + said,
                    Bilingual.of(
                            "ce n’est pas une adresse ; par exemple " + example,
                            "this is no address; for example " + example));
        }
        return address;
    }

    /** A client to build on. It follows no redirection, and leaves an address that stays silent. */
    public OkHttpClient.Builder client() {
        Trust trust = new Trust(certificates);
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .dns(addresses::lookup)
                .socketFactory(addresses)
                .sslSocketFactory(trust.sockets(), trust)
                .connectTimeout(Addresses.SILENCE)
                .followRedirects(false);
        if (!proxies.isEmpty()) {
            client.proxySelector(proxies.selector())
                    .proxyAuthenticator((route, refused) -> {
                        URI server = refused.request().url().uri();
                        return refused.request().header(AUTHORIZATION) == null
                                ? authorized(refused.request(), server)
                                : null;
                    })
                    .addNetworkInterceptor(chain -> {
                        URI server = chain.request().url().uri();
                        Request unauthorized = chain.request();
                        Request authorized = Proxies.isSecure(server) ? null : authorized(unauthorized, server);
                        return chain.proceed(authorized == null ? unauthorized : authorized);
                    });
        }
        return client;
    }

    /** With the name and the password of its proxy; null, as the client wants it, if it has none. */
    private Request authorized(Request request, URI server) {
        return proxies.of(server)
                .flatMap(ProxyServer::authorization)
                .map(value -> request.newBuilder().header(AUTHORIZATION, value).build())
                .orElse(null);
    }

    /** Which proxies are used, without names and passwords. */
    public Bilingual proxiesUsed() {
        if (proxies.isEmpty()) {
            return Bilingual.of("aucun", "none");
        }
        Bilingual used = proxies.https()
                .map(proxy -> Bilingual.same("https → " + proxy))
                .orElse(Bilingual.of("https : aucun", "https: none"));
        used = used.and(proxies.http()
                .map(proxy -> Bilingual.same(", http → " + proxy))
                .orElse(Bilingual.of(", http : aucun", ", http: none")));
        String except = proxies.direct().toString();
        return except.isEmpty()
                ? used
                : used.and(Bilingual.of(" ; sauf pour " + except, "; except for " + except))
                        .and(Bilingual.same(" (" + NO_PROXY.name() + ")"));
    }

    /** Whose certificates are trusted. */
    public Bilingual trusted() {
        Bilingual javas = Bilingual.of("ceux que Java croit", "those that Java trusts");
        return certificateFile
                .map(file -> javas.and(Bilingual.of(
                        ", et " + certificates.size() + " de " + CA_FILE.name() + "=" + file,
                        ", and " + certificates.size() + " of " + CA_FILE.name() + "=" + file)))
                .orElse(javas);
    }

    /** Certificates of the file that have expired, or are not valid yet. */
    public List<Bilingual> unusableCertificates() {
        return certificates.stream()
                .flatMap(certificate -> CertificateFile.unusable(certificate).stream())
                .toList();
    }

    /** The way to a server, to be added to its name: empty, or the proxy. */
    public Bilingual way(URI server) {
        return proxies.of(server)
                .map(proxy -> Bilingual.of(" par le mandataire " + proxy, " through the proxy " + proxy))
                .orElse(Bilingual.same(""));
    }

    /**
     * Tries the way to a server with a request that asks for nothing.
     *
     * @return what bars the way and what to do about it, if that can be told; empty if the server answers, or fails by itself
     */
    public Optional<Bilingual> barred(URI server) {
        String host = server.getHost();
        OkHttpClient client =
                client().callTimeout(PATIENCE.plus(Addresses.TRYING)).build();
        Barrier barrier = new Barrier(host, proxies.of(server));
        String root = (Proxies.isSecure(server) ? "https" : "http") + "://" + server.getRawAuthority() + "/";
        try (Response response =
                client.newCall(new Request.Builder().url(root).head().build()).execute()) {
            return response.code() == HTTP_PROXY_AUTHENTICATION
                    ? barrier.refused(HTTP_PROXY_AUTHENTICATION)
                    : Optional.empty();
        } catch (IOException failed) {
            return barrier.met(failed);
        } finally {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    /** The passwords never show. */
    @Override
    public String toString() {
        return "Network[" + proxiesUsed() + ", " + trusted() + "]";
    }
}
