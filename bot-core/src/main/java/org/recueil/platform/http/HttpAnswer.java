package org.recueil.platform.http;

import java.util.Map;

/**
 * What a server answers.
 *
 * @param headers by their names; the length of the body is added
 * @param body may be empty; nobody changes it
 */
public record HttpAnswer(int status, Map<String, String> headers, byte[] body) {
    public HttpAnswer {
        headers = Map.copyOf(headers);
    }
}
