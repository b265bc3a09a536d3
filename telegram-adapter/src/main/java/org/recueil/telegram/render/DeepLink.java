package org.recueil.telegram.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.model.id.TextId;
import org.recueil.telegram.api.TelegramLimits;

/**
 * An id as the parameter of {@code https://t.me/OurBot?start=…}: letters and digits are themselves, a full stop is a hyphen,
 * anything else {@code _} and two hexadecimal digits for each byte of UTF-8. Each id has one spelling, each spelling one id.
 */
public final class DeepLink {
    private static final Pattern PARAMETER = Pattern.compile("(?:[A-Za-z0-9-]|_[0-9A-F]{2})+");

    private DeepLink() {}

    /** The parameter of an id; empty if it has more than Telegram's 64 characters. */
    public static Optional<String> parameter(String id) {
        StringBuilder parameter = new StringBuilder();
        for (byte unit : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (c == '.') {
                parameter.append('-');
            } else if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                parameter.append(c);
            } else {
                parameter.append(String.format(Locale.ROOT, "_%02X", (int) c));
            }
        }
        boolean fits = !parameter.isEmpty() && parameter.length() <= TelegramLimits.START_PARAMETER;
        return fits ? Optional.of(parameter.toString()) : Optional.empty();
    }

    /** The id of a text that has this parameter; empty if no id has it. */
    public static Optional<TextId> text(String parameter) {
        return id(parameter).flatMap(id -> {
            try {
                return Optional.of(TextId.parse(id));
            } catch (IllegalArgumentException noId) {
                return Optional.empty();
            }
        });
    }

    /** The id that has this parameter; empty if it is the parameter of no id. */
    static Optional<String> id(String parameter) {
        if (!PARAMETER.matcher(parameter).matches()) {
            return Optional.empty();
        }
        byte[] units = new byte[parameter.length()];
        int length = 0;
        for (int i = 0; i < parameter.length(); i++) {
            char c = parameter.charAt(i);
            if (c == '_') {
                units[length++] = (byte) Integer.parseInt(parameter.substring(i + 1, i + 3), 16);
                i += 2;
            } else {
                units[length++] = (byte) (c == '-' ? '.' : c);
            }
        }
        String id = new String(units, 0, length, StandardCharsets.UTF_8);
        return parameter(id).filter(parameter::equals).map(same -> id);
    }

    /** The address that opens the text in the bot of this name. */
    public static Optional<String> address(String bot, TextId id) {
        return parameter(id.toString()).map(parameter -> "https://t.me/" + bot + "?start=" + parameter);
    }
}
