package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A request as it arrived.
 *
 * @param method in lower case
 * @param parameters all of them, as a JSON object
 * @param at by the server's clock
 */
public record Request(String method, ObjectNode parameters, Instant at) {
    public String text(String parameter) {
        return parameters.path(parameter).asText("");
    }
}
