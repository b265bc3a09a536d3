package org.recueil.web.live;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with files, {@code multipart/form-data} (RFC 7578), in its parts. It is read in memory, because parsers of servers
 * write large files to disk. What no browser sends is refused: parts in parts, another encoding of a part, words around the
 * parts.
 */
final class MultipartBody {
    private static final int MOST_PARTS = 8;
    private static final int LONGEST_HEAD = 4_096;
    private static final String LINE_END = "\r\n";

    private static final Pattern TYPE = Pattern.compile("(?i)\\s*multipart/form-data\\s*(?:;.*)?");
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i);\\s*boundary=(\"?)(?<boundary>[0-9a-z'()+_,./:=?-]{1,70})\\1\\s*(?:;|$)");
    private static final Pattern DISPOSITION =
            Pattern.compile("(?i)content-disposition:\\s*form-data(?<parameters>(?:\\s*;\\s*[a-z*]+=\"[^\"]*\")*)\\s*");
    private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*(?<name>[a-z*]+)=\"(?<value>[^\"]*)\"");
    private static final Pattern ENCODED = Pattern.compile(
            "(?i)content-type:\\s*multipart/.*|content-transfer-encoding:\\s*(?!binary\\s*$|8bit\\s*$|7bit\\s*$).*");

    /**
     * One field of the form.
     *
     * @param fileName as the browser gives it; absent for a field that is no file, empty if none was chosen
     */
    record Part(String name, Optional<String> fileName, byte[] content) {}

    private final byte[] bytes;
    /** Each byte as one character, for searching. */
    private final String all;

    private final String delimiter;

    private MultipartBody(byte[] bytes, String boundary) {
        this.bytes = bytes;
        this.all = new String(bytes, StandardCharsets.ISO_8859_1);
        this.delimiter = "--" + boundary;
    }

    /** Whether a {@code Content-Type} is that of such a form. */
    static boolean isType(String type) {
        return TYPE.matcher(type).matches();
    }

    /**
     * The parts of a body, in order.
     *
     * @param type the {@code Content-Type}, with the boundary
     */
    static List<Part> parts(String type, byte[] body) throws MalformedForm {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!isType(type) || !boundary.find()) {
            throw new MalformedForm("no boundary");
        }
        return new MultipartBody(body, boundary.group("boundary")).parts();
    }

    private List<Part> parts() throws MalformedForm {
        List<Part> parts = new ArrayList<>();
        require(all.startsWith(delimiter), "does not begin with the boundary");
        int at = delimiter.length();
        while (all.startsWith(LINE_END, at)) {
            require(parts.size() < MOST_PARTS, "too many parts");
            int head = at + LINE_END.length();
            int headEnd = all.indexOf(LINE_END + LINE_END, head);
            require(headEnd >= 0 && headEnd - head <= LONGEST_HEAD, "a part without a head, or with a long one");
            int content = headEnd + 2 * LINE_END.length();
            // an empty part shares its line end with the boundary
            int end = all.indexOf(LINE_END + delimiter, content);
            require(end >= 0, "a part without an end");
            parts.add(part(all.substring(head, headEnd), Arrays.copyOfRange(bytes, content, end)));
            at = end + LINE_END.length() + delimiter.length();
        }
        String rest = all.substring(at);
        require(rest.equals("--") || rest.equals("--" + LINE_END), "no end");
        return parts;
    }

    private static Part part(String head, byte[] content) throws MalformedForm {
        Optional<String> name = Optional.empty();
        Optional<String> file = Optional.empty();
        for (String line : head.split(LINE_END)) {
            require(!ENCODED.matcher(line).matches(), "a part that holds parts or is encoded");
            Matcher disposition = DISPOSITION.matcher(line);
            if (disposition.matches()) {
                String parameters = disposition.group("parameters");
                name = parameter("name", parameters);
                file = parameter("filename", parameters);
            }
        }
        require(name.isPresent(), "a part without a name");
        return new Part(name.get(), file, content);
    }

    /** Browsers write names in UTF-8, and a quotation mark in them as {@code %22}. */
    private static Optional<String> parameter(String name, String parameters) {
        Matcher parameter = PARAMETER.matcher(parameters);
        while (parameter.find()) {
            if (parameter.group("name").equalsIgnoreCase(name)) {
                byte[] value = parameter.group("value").getBytes(StandardCharsets.ISO_8859_1);
                return Optional.of(new String(value, StandardCharsets.UTF_8).replace("%22", "\""));
            }
        }
        return Optional.empty();
    }

    private static void require(boolean holds, String otherwise) throws MalformedForm {
        if (!holds) {
            throw new MalformedForm(otherwise);
        }
    }
}
