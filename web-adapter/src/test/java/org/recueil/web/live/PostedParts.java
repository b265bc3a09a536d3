package org.recueil.web.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form as a browser sends it. */
final class PostedParts {
    static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    /** A text, and a field for a file in which none was chosen. */
    static PostedParts text(String text) {
        return new PostedParts().field("texte", text).file("", new byte[0]);
    }

    /** A file, and an empty box. */
    static PostedParts file(String name, String content) {
        return new PostedParts().field("texte", "").file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    PostedParts field(String name, String value) {
        return part("form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    PostedParts file(String name, byte[] content) {
        return part(
                "form-data; name=\"fichier\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
                content);
    }

    /** @param disposition with the headers that follow it */
    PostedParts part(String disposition, byte[] content) {
        parts.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(parts.toByteArray());
        all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return all.toByteArray();
    }
}
