package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The parameters of a request, as JSON: of the forms that the Bot API takes ("Making requests"), the one that the bot uses. */
final class RequestReader {
    private RequestReader() {}

    static ObjectNode parameters(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
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
