package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of a request, in the four forms that the Bot API takes ("Making requests"): the address's query, a
 * form, JSON, multipart. Files are not read.
 */
final class RequestReader {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");

    private RequestReader() {}

    static ObjectNode parameters(HttpExchange exchange) throws IOException {
        ObjectNode parameters = Json.object();
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null) {
            form(query, parameters);
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String given = exchange.getRequestHeaders().getFirst("Content-Type");
        String type = given == null ? "" : given;
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("application/json")) {
            json(body, parameters);
        } else if (kind.startsWith("application/x-www-form-urlencoded")) {
            form(body, parameters);
        } else if (kind.startsWith("multipart/form-data")) {
            multipart(body, type, parameters);
        }
        return parameters;
    }

    private static void json(String body, ObjectNode parameters) {
        if (body.isBlank()) {
            return;
        }
        try {
            JsonNode json = Json.read(body);
            if (!(json instanceof ObjectNode object)) {
                throw Refused.mistake("can't parse request: object expected");
            }
            parameters.setAll(object);
        } catch (IllegalArgumentException e) {
            throw Refused.mistake("can't parse request: no JSON");
        }
    }

    private static void form(String body, ObjectNode parameters) {
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void multipart(String body, String type, ObjectNode parameters) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            throw Refused.mistake("can't parse request: no boundary");
        }
        for (String part : body.split(Pattern.quote("--" + boundary.group(1)))) {
            int blank = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(blank < 0 ? "" : part.substring(0, blank));
            if (name.find()) {
                String value = part.substring(blank + 4);
                parameters.put(name.group(1), value.endsWith("\r\n") ? value.substring(0, value.length() - 2) : value);
            }
        }
    }
}
