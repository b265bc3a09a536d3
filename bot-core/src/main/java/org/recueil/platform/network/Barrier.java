package org.recueil.platform.network;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.recueil.text.Bilingual;

/**
 * What may bar the way from this machine to a server, and what to do about it: a proxy, or a certificate.
 *
 * @param host of the server
 * @param proxy that leads to it
 */
record Barrier(String host, Optional<ProxyServer> proxy) {
    private static final int FORBIDDEN = 403;

    /** What a failure tells; empty if the server itself failed, or the network as a whole. */
    Optional<Bilingual> met(IOException failure) {
        OptionalInt refusal = ProxyRefusal.status(failure);
        if (refusal.isPresent()) {
            return refused(refusal.getAsInt());
        }
        return certificate(failure).or(() -> unreachable(failure));
    }

    /** What a proxy's refusal tells. */
    Optional<Bilingual> refused(int status) {
        return proxy.map(server -> refused(server, status));
    }

    private Bilingual refused(ProxyServer server, int status) {
        Bilingual who = Bilingual.of("le mandataire " + server, "the proxy " + server);
        if (status == ProxyRefusal.AUTHENTICATION && server.credentials().isEmpty()) {
            return who.and(Bilingual.of(
                    " demande un nom et un mot de passe (407) ; écrivez-les dans " + server.variable()
                            + " : http://NOM:MOT-DE-PASSE@HÔTE:PORT",
                    " wants a name and a password (407); put them into " + server.variable()
                            + ": http://NAME:PASSWORD@HOST:PORT"));
        } else if (status == ProxyRefusal.AUTHENTICATION) {
            return who.and(Bilingual.of(
                    " refuse ce nom ou ce mot de passe (407) ; corrigez " + server.variable()
                            + ", où @ s’écrit %40 ; seule l’authentification Basic est comprise",
                    " refuses this name or password (407); correct " + server.variable()
                            + ", where @ is written %40; only Basic authentication is understood"));
        } else if (status == FORBIDDEN) {
            return who.and(Bilingual.of(
                    " ne laisse pas passer vers " + host + " (403) ; demandez à qui l’administre de permettre cet hôte",
                    " does not let through to " + host + " (403); ask whoever runs it to allow this host"));
        }
        return who.and(Bilingual.of(
                " n’atteint pas " + host + " (" + status + ") ; demandez à qui l’administre",
                " does not reach " + host + " (" + status + "); ask whoever runs it"));
    }

    private Optional<Bilingual> certificate(IOException failure) {
        Stream<Throwable> causes = Stream.iterate(failure, thrown -> thrown != null, Throwable::getCause);
        Optional<UntrustedCertificate> untrusted = Optional.empty();
        for (Throwable cause : causes.toList()) {
            if (cause instanceof CertificateExpiredException || cause instanceof CertificateNotYetValidException) {
                return Optional.of(Bilingual.of(
                        "le certificat de " + host
                                + " a expiré, ou n’est pas encore valable ; vérifiez l’heure de cette machine",
                        "the certificate of " + host
                                + " has expired, or is not valid yet; check the clock of this machine"));
            } else if (cause instanceof SSLPeerUnverifiedException) {
                return Optional.of(Bilingual.of(
                        "le certificat que " + host
                                + " présente est celui d’un autre hôte ; quelque chose répond à sa place",
                        "the certificate that " + host + " shows is another host’s; something answers in its place"));
            } else if (cause instanceof UntrustedCertificate found) {
                untrusted = Optional.of(found);
            }
        }
        return untrusted.map(found -> Bilingual.of(
                "le certificat de " + host + " n’est pas reconnu (délivré par « " + found.issuer()
                        + " ») ; si votre réseau déchiffre ce qui passe, enregistrez en PEM le certificat de son autorité et"
                        + " nommez ce fichier dans RECUEIL_CA_FILE",
                "the certificate of " + host + " is not trusted (issued by “" + found.issuer()
                        + "”); if your network decrypts what passes, save the certificate of its authority as PEM and name that"
                        + " file in RECUEIL_CA_FILE"));
    }

    /** If there is a proxy, it is what could not be reached. */
    private Optional<Bilingual> unreachable(IOException failure) {
        if (failure instanceof UnknownHostException) {
            return proxy.map(server -> Bilingual.of(
                    "le nom du mandataire " + server + " est inconnu ; corrigez " + server.variable(),
                    "the name of the proxy " + server + " is unknown; correct " + server.variable()));
        }
        boolean isConnecting = failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof SocketTimeoutException;
        return proxy.filter(server -> isConnecting)
                .map(server -> Bilingual.of(
                        "le mandataire " + server + " ne peut pas être joint ; vérifiez qu’il est en marche, et "
                                + server.variable(),
                        "the proxy " + server + " cannot be reached; check that it runs, and " + server.variable()));
    }
}
