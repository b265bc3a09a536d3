package org.recueil.web.live;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.recueil.export.ExportedFile;
import org.recueil.export.FileWriters;
import org.recueil.platform.http.HttpAnswer;

/**
 * Answers of the server, with the headers of each. A browser may keep what it got and ask whether it has changed (RFC 9110,
 * 13.1.2).
 */
final class PageAnswers {
    static final int OK = 200;
    static final int NOT_FOUND = 404;

    private static final int NOT_MODIFIED = 304;
    private static final int NOT_ALLOWED = 405;
    private static final int TAG = 16;

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private PageAnswers() {}

    /**
     * A document or file as it is kept and sent.
     *
     * @param type with its charset, if it is a text
     * @param tag that a browser names to ask whether it has changed
     */
    record Content(String type, String tag, byte[] compressed) {}

    static Content content(String type, byte[] body) {
        String tag = "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest(body), TAG / 2)) + "\"";
        return new Content(type, tag, compressed(body));
    }

    /**
     * @param known the tags of what the browser has; empty if it has nothing
     * @param gzip whether the browser reads compressed content
     */
    static HttpAnswer answer(int status, Content content, String known, boolean gzip) {
        Map<String, String> headers = headers(content.type());
        headers.put("ETag", content.tag());
        headers.put("Cache-Control", "no-cache");
        if (status == OK && (known.equals("*") || known.contains(content.tag()))) {
            return new HttpAnswer(NOT_MODIFIED, headers, new byte[0]);
        } else if (gzip) {
            headers.put("Content-Encoding", "gzip");
            return new HttpAnswer(status, headers, content.compressed());
        }
        return new HttpAnswer(status, headers, uncompressed(content.compressed()));
    }

    /** A file to keep under its name. */
    static HttpAnswer file(ExportedFile file, String known, boolean gzip) {
        Content content =
                content(file.format().mediaType(), FileWriters.ofThisProcess().bytes(file));
        HttpAnswer answer = answer(OK, content, known, gzip);
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put("Content-Disposition", attached(file));
        return new HttpAnswer(answer.status(), headers, answer.body());
    }

    private static String attached(ExportedFile file) {
        return "attachment; filename=\"" + file.name() + "\"";
    }

    /** A file that holds what a person wrote: no browser or proxy stores it, but for the person who asked. */
    static HttpAnswer unkept(ExportedFile file) {
        Map<String, String> headers = headers(file.format().mediaType());
        headers.remove("Access-Control-Allow-Origin");
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Disposition", attached(file));
        return new HttpAnswer(OK, headers, FileWriters.ofThisProcess().bytes(file));
    }

    /**
     * A page that nobody keeps, because it shows what a person wrote: it has no tag, and no browser or proxy stores it.
     *
     * @param gzip whether the browser reads compressed content
     */
    static HttpAnswer unkept(int status, String html, boolean gzip) {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = headers("text/html; charset=utf-8");
        headers.put("Cache-Control", "no-store");
        if (gzip) {
            headers.put("Content-Encoding", "gzip");
        }
        return new HttpAnswer(status, headers, gzip ? compressed(body) : body);
    }

    private static Map<String, String> headers(String type) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", type);
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Vary", "Accept-Encoding, Accept-Language");
        if (!type.startsWith("text/html")) {
            headers.put("Access-Control-Allow-Origin", "*");
        }
        return headers;
    }

    /** Leads to another path, relative to the one that was asked for. */
    static HttpAnswer elsewhere(int status, String location) {
        Map<String, String> headers = headers("text/plain; charset=utf-8");
        headers.put("Location", location);
        return new HttpAnswer(status, headers, new byte[0]);
    }

    /** A few words, for what is no page. */
    static HttpAnswer plain(int status, String words) {
        return new HttpAnswer(
                status, headers("text/plain; charset=utf-8"), (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static HttpAnswer notAllowed(Collection<String> methods) {
        Map<String, String> headers = headers("text/plain; charset=utf-8");
        String allowed = String.join(", ", methods);
        headers.put("Allow", allowed);
        return new HttpAnswer(NOT_ALLOWED, headers, (allowed + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] uncompressed(byte[] compressed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("what was compressed can be read", impossible);
        }
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can always be written", impossible);
        }
        return compressed.toByteArray();
    }
}
