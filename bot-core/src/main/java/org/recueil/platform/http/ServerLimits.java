package org.recueil.platform.http;

import java.time.Duration;

/**
 * What the clients of a server may take, each of them and all together.
 *
 * @param connections at a time, except those whose request is being answered; if one more comes, another one makes way
 * @param head bytes of a request before its body
 * @param body bytes of a body
 * @param held bytes of the incoming requests of all clients; if there are more, the client that has sent most makes way. So no
 *     client makes way whose request has fewer than {@code held / connections} bytes
 * @param request how long a request may take to arrive, and as long again to be answered
 * @param idle how long a connection may stay unused
 */
public record ServerLimits(int connections, int head, int body, int held, Duration request, Duration idle) {
    public ServerLimits {
        if (connections < 1
                || head < 1
                || body < 0
                || held < head + body
                || request.isNegative()
                || idle.isNegative()) {
            throw new IllegalArgumentException("limits of a server that could serve nobody");
        }
    }
}
