package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with files (RFC 7578, {@code multipart/form-data}), the only form in which the Bot API takes files. Each byte is one
 * character of the text that is looked through.
 */
final class MultipartForm {
    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data;\\s*boundary=\"?(?<boundary>[^\";]+)\"?");
    private static final Pattern DISPOSITION = Pattern.compile(
            "(?i)content-disposition: form-data; name=\"(?<name>[^\"]+)\"(?:; filename=\"(?<file>[^\"]+)\")?");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type: (?<type>[^\r\n]+)");
    private static final String HEAD_ENDS = "\r\n\r\n";

    final ObjectNode parameters = Json.object();
    final Map<String, Upload> uploads = new HashMap<>();

    /** Whether a body of that type is such a form. */
    static boolean is(String contentType) {
        return contentType.startsWith("multipart/form-data");
    }

    MultipartForm(String contentType, byte[] body) {
        Matcher type = BOUNDARY.matcher(contentType);
        if (!type.matches()) {
            throw Refused.mistake("can't parse request: no boundary");
        }
        String line = "\r\n--" + type.group("boundary");
        String text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        if (!text.stripTrailing().endsWith(line + "--")) {
            throw Refused.mistake("can't parse request: the form is cut");
        }
        String[] parts = text.split(Pattern.quote(line));
        for (int i = 1; i < parts.length - 1; i++) {
            add(parts[i].substring("\r\n".length()));
        }
    }

    private void add(String part) {
        int end = part.indexOf(HEAD_ENDS);
        String head = part.substring(0, Math.max(end, 0));
        Matcher disposition = DISPOSITION.matcher(head);
        if (!disposition.find()) {
            throw Refused.mistake("can't parse request: a part without a name");
        }
        byte[] content = part.substring(end + HEAD_ENDS.length()).getBytes(StandardCharsets.ISO_8859_1);
        String name = disposition.group("name");
        if (disposition.group("file") == null) {
            parameters.set(name, value(name, new String(content, StandardCharsets.UTF_8)));
        } else {
            Matcher type = TYPE.matcher(head);
            uploads.put(name, new Upload(disposition.group("file"), type.find() ? type.group("type") : "", content));
            parameters.put(name, "attach://" + name);
        }
    }

    /** What is no text is JSON in a form. */
    private static JsonNode value(String name, String text) {
        if (!name.equals("caption")) {
            try {
                return Json.read(text);
            } catch (IllegalArgumentException words) {
                return Json.object().textNode(text);
            }
        }
        return Json.object().textNode(text);
    }
}
