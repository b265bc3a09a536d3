package org.recueil.telegram.fake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as Telegram takes them in links and buttons (Bot API, "InlineKeyboardButton": HTTP or tg:// URL), and the
 * deep links among them ("Bot Features", Deep linking: up to 64 characters of {@code A-Za-z0-9_-}).
 */
final class WebAddress {
    static final Pattern PAYLOAD = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern DEEP_LINK = Pattern.compile(
            "(?:(?:https?://)?(?:t|telegram)\\.me/\\w+\\?|tg://resolve\\?domain=\\w+&)start(?:group|app)?=(?<payload>[^&]*).*");

    private WebAddress() {}

    /** What is wrong with an address, in the server's words; empty if nothing is. */
    static Optional<String> problem(String address) {
        String full = address.contains("://") ? address : "http://" + address;
        try {
            URI uri = new URI(full);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (scheme.equals("tg")) {
                return Optional.empty();
            }
            if (!Set.of("http", "https", "ton").contains(scheme)) {
                return wrong(address, "Unsupported URL protocol");
            }
            String host = uri.getHost();
            if (host == null || !host.matches("[^.].*\\.[^.]{2,}")) {
                return wrong(address, "Wrong HTTP URL");
            }
            return Optional.empty();
        } catch (URISyntaxException e) {
            return wrong(address, "Wrong HTTP URL");
        }
    }

    private static Optional<String> wrong(String address, String why) {
        return Optional.of("URL '" + address + "' is invalid: " + why);
    }

    /** What is wrong with the payload of a deep link; empty for a good one and for any other address. */
    static Optional<String> deepLinkProblem(String address) {
        Matcher link = DEEP_LINK.matcher(address);
        if (!link.matches() || PAYLOAD.matcher(link.group("payload")).matches()) {
            return Optional.empty();
        }
        return Optional.of("a deep link carries 1 to 64 characters of A-Za-z0-9_-, not " + address);
    }
}
