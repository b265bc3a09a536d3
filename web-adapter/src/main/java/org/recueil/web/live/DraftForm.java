package org.recueil.web.live;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.export.FileFormat;
import org.recueil.web.live.MultipartBody.Part;
import org.recueil.web.page.DraftPages;

/**
 * The form of a draft as it was sent.
 *
 * @param text in the box, line ends as line feeds; may be blank
 * @param file that was chosen, if one was
 * @param format of the file in which the answer is wanted; empty for a page
 */
record DraftForm(String text, Optional<File> file, Optional<FileFormat> format) {
    private static final int MOST_FIELDS = 8;
    private static final Pattern FIELDS = Pattern.compile("(?i)\\s*application/x-www-form-urlencoded\\s*(?:;.*)?");

    /** @param name as the browser gives it */
    record File(String name, byte[] content) {}

    /** Whether a {@code Content-Type} is one of the two that forms have. */
    static boolean isType(String type) {
        return MultipartBody.isType(type) || FIELDS.matcher(type).matches();
    }

    /** @param type for which {@link #isType} holds */
    static DraftForm read(String type, byte[] body) throws MalformedForm {
        return MultipartBody.isType(type) ? ofParts(type, body) : ofFields(body);
    }

    private static DraftForm ofParts(String type, byte[] body) throws MalformedForm {
        Map<String, Part> parts = new HashMap<>();
        for (Part part : MultipartBody.parts(type, body)) {
            requireOne(parts.put(part.name(), part) == null);
        }
        Optional<Part> text = Optional.ofNullable(parts.get(DraftPages.TEXT));
        Optional<File> file = Optional.ofNullable(parts.get(DraftPages.FILE))
                .filter(part -> !part.fileName().orElse("").isEmpty())
                .map(part -> new File(part.fileName().get(), part.content()));
        return new DraftForm(
                text.map(part -> lines(words(part))).orElse(""),
                file,
                Optional.ofNullable(parts.get(DraftPages.FORMAT))
                        .map(DraftForm::words)
                        .flatMap(FileFormat::named));
    }

    private static DraftForm ofFields(byte[] body) throws MalformedForm {
        Map<String, String> fields = new HashMap<>();
        for (String field : new String(body, StandardCharsets.US_ASCII).split("&", MOST_FIELDS + 1)) {
            int equals = field.indexOf('=');
            String name = field.substring(0, Math.max(equals, 0));
            String value = fields.size() < MOST_FIELDS ? decoded(field.substring(equals + 1)) : "";
            requireOne(fields.put(name, value) == null && fields.size() <= MOST_FIELDS);
        }
        return new DraftForm(
                lines(fields.getOrDefault(DraftPages.TEXT, "")),
                Optional.empty(),
                FileFormat.named(fields.getOrDefault(DraftPages.FORMAT, "")));
    }

    private static String words(Part part) {
        return new String(part.content(), StandardCharsets.UTF_8);
    }

    private static String decoded(String value) throws MalformedForm {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw new MalformedForm("a field that is not encoded as fields are");
        }
    }

    private static void requireOne(boolean one) throws MalformedForm {
        if (!one) {
            throw new MalformedForm("a field twice, or too many fields");
        }
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}
