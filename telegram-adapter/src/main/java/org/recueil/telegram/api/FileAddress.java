package org.recueil.telegram.api;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * The address of a file on a Bot API server. It holds the token, so it is never shown.
 *
 * @see <a href="https://core.telegram.org/bots/api#file">File</a>
 */
final class FileAddress {
    /** Names that mean themselves: no address, no escape, no backslash, and nothing that leads upwards. */
    private static final Pattern NAMES = Pattern.compile("[\\w.-]{1,255}(?:/[\\w.-]{1,255}){0,9}");

    private FileAddress() {}

    /**
     * The address of a file.
     *
     * @param path as the server gives it, {@code documents/file_7.docx}
     * @return empty if the path may lead elsewhere than below the address of the bot's files
     */
    static Optional<HttpUrl> of(HttpUrl base, String token, String path) {
        if (!NAMES.matcher(path).matches() || Stream.of(path.split("/")).anyMatch(FileAddress::leadsUpwards)) {
            return Optional.empty();
        }
        return Optional.of(base.newBuilder()
                .addPathSegment("file")
                .addPathSegment("bot" + token)
                .addPathSegments(path)
                .build());
    }

    private static boolean leadsUpwards(String name) {
        return name.equals(".") || name.equals("..");
    }
}
