package org.recueil.platform.network;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises that a proxy refused. The HTTP client says so only in words. Nothing was sent to the server then. */
public final class ProxyRefusal {
    /** The proxy wants a name and a password, or other ones. */
    static final int AUTHENTICATION = 407;

    private static final Pattern STATUS = Pattern.compile("Unexpected response code for CONNECT: (\\d+)");
    private static final String NOT_AUTHENTICATED = "Failed to authenticate with proxy";

    private ProxyRefusal() {}

    /** The status that the proxy answered; empty for any other failure. */
    public static OptionalInt status(Throwable failure) {
        String said = failure instanceof IOException ? String.valueOf(failure.getMessage()) : "";
        Matcher status = STATUS.matcher(said);
        if (status.matches()) {
            return OptionalInt.of(Integer.parseInt(status.group(1)));
        }
        return said.equals(NOT_AUTHENTICATED) ? OptionalInt.of(AUTHENTICATION) : OptionalInt.empty();
    }

    /** A failure in a word for a log; it quotes no address. */
    public static String word(Throwable failure) {
        OptionalInt status = status(failure);
        return status.isPresent()
                ? "refused by the proxy (" + status.getAsInt() + ")"
                : failure.getClass().getSimpleName();
    }
}
