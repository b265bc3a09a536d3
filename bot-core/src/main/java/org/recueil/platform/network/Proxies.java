package org.recueil.platform.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which proxy leads to which server. Safe for use by several threads.
 *
 * @param https for addresses that begin with https, and sockets that begin with wss
 * @param http for the others
 * @param direct those that no proxy leads to
 */
record Proxies(Optional<ProxyServer> https, Optional<ProxyServer> http, DirectHosts direct) {
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    /** No setting names one. */
    static Proxies none() {
        return new Proxies(Optional.empty(), Optional.empty(), new DirectHosts(""));
    }

    boolean isEmpty() {
        return https.isEmpty() && http.isEmpty();
    }

    Optional<ProxyServer> of(URI server) {
        boolean secure = isSecure(server);
        String host = Optional.ofNullable(server.getHost()).orElse("");
        return (secure ? https : http).filter(proxy -> !direct.has(host, port(server, secure)));
    }

    static boolean isSecure(URI server) {
        return List.of("https", "wss").contains(server.getScheme());
    }

    private static int port(URI server, boolean secure) {
        return server.getPort() >= 0 ? server.getPort() : secure ? HTTPS_PORT : HTTP_PORT;
    }

    boolean isProxy(InetSocketAddress address) {
        return Stream.concat(https.stream(), http.stream()).anyMatch(proxy -> proxy.isAt(address));
    }

    /** The same for an HTTP client. */
    ProxySelector selector() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI server) {
                return List.of(Proxies.this.of(server).map(ProxyServer::proxy).orElse(Proxy.NO_PROXY));
            }

            @Override
            public void connectFailed(URI server, SocketAddress proxy, IOException failure) {
                // There is no other to choose.
            }
        };
    }
}
