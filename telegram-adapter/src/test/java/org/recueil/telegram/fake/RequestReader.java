package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads requests: of the forms that the Bot API takes ("Making requests"), JSON, and a form if there is a file. */
final class RequestReader {
    private RequestReader() {}

    static Call call(String method, HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (MultipartForm.is(type)) {
            MultipartForm form = new MultipartForm(type, body);
            return new Call(method, form.parameters, form.uploads);
        }
        return new Call(method, parameters(new String(body, StandardCharsets.UTF_8)), Map.of());
    }

    private static ObjectNode parameters(String body) {
        if (body.isBlank()) {
            return Json.object();
        }
        try {
            JsonNode json = Json.read(body);
            if (json instanceof ObjectNode object) {
                return object;
            }
        } catch (IllegalArgumentException unreadable) {
            throw Refused.mistake("can't parse request: no JSON");
        }
        throw Refused.mistake("can't parse request: object expected");
    }
}
