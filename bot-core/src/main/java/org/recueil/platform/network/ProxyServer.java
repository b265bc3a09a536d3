package org.recueil.platform.network;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;

/**
 * A proxy, as a setting names it.
 *
 * @param variable that names it
 * @param host a name, or an address without brackets
 * @param credentials {@code name:password}, as they are sent; never shown
 */
record ProxyServer(String variable, String host, int port, Optional<String> credentials) {
    private static final Pattern FORM = Pattern.compile("(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://)?(?:(?<user>.*)@)?"
            + "(?:\\[(?<six>[0-9A-Fa-f:.]+)]|(?<host>[^@:/?#\\s\\[\\]]+))(?::(?<port>\\d{1,5}))?/?");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final int USUAL_PORT = 80;
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Reads {@code http://name:password@host:port}; everything except the host may be missing. In the name and the password
     * {@code %XX} stands for one byte.
     *
     * @throws DataException if it cannot be used; it quotes nothing, because the password is a part of it
     */
    static ProxyServer of(String variable, String said) {
        Matcher form = FORM.matcher(said);
        if (!form.matches()) {
            throw new DataException(
                    variable,
                    Bilingual.of(
                            "ce n’est pas l’adresse d’un mandataire ; par exemple http://mandataire.example:3128 ; dans le nom et"
                                    + " le mot de passe, @ s’écrit %40, / s’écrit %2F",
                            "this is not the address of a proxy; for example http://proxy.example:3128; in the name and the"
                                    + " password, write @ as %40 and / as %2F"));
        }
        String scheme = form.group("scheme");
        if (scheme != null && !scheme.equalsIgnoreCase("http")) {
            throw new DataException(
                    variable,
                    Bilingual.of(
                            "seul un mandataire http:// est compris, et non " + scheme + "://",
                            "only a proxy at http:// is understood, not " + scheme + "://"));
        }
        int port = form.group("port") == null ? USUAL_PORT : Integer.parseInt(form.group("port"));
        if (port == 0 || port > HIGHEST_PORT) {
            throw new DataException(
                    variable, Bilingual.of("un port va de 1 à 65535", "a port is a number from 1 to 65535"));
        }
        String host = form.group("six") == null ? form.group("host") : form.group("six");
        Optional<String> credentials = Optional.ofNullable(form.group("user"))
                .filter(user -> !user.isEmpty())
                .map(user -> unescaped(user.contains(":") ? user : user + ":"));
        return new ProxyServer(variable, host, port, credentials);
    }

    /** Decodes UTF-8, byte by byte. A percent sign that begins no escape stands for itself. */
    private static String unescaped(String said) {
        byte[] latin = ESCAPE.matcher(new String(said.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))))
                .getBytes(StandardCharsets.ISO_8859_1);
        return new String(latin, StandardCharsets.UTF_8);
    }

    /** For an HTTP client, which looks the name up. */
    Proxy proxy() {
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
    }

    boolean isAt(InetSocketAddress address) {
        return address.getPort() == port && address.getHostString().equalsIgnoreCase(host);
    }

    /** The value of {@code Proxy-Authorization}; empty if no name was given. */
    Optional<String> authorization() {
        return credentials.map(
                said -> "Basic " + Base64.getEncoder().encodeToString(said.getBytes(StandardCharsets.UTF_8)));
    }

    /** The address and the variable that names it, without name and password. */
    @Override
    public String toString() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + " (" + variable + ")";
    }
}
