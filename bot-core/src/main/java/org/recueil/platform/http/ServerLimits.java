package org.recueil.platform.http;

import java.time.Duration;

/**
 * What the visitors of a server may take, each of them and all together.
 *
 * @param connections at a time, but for those whose request is being answered; for one more, another one makes way
 * @param head bytes of a request before its body
 * @param body bytes of a body
 * @param held bytes of requests that come in, of all visitors; for more, whoever has sent most makes way. So nobody makes way
 *     whose request has fewer than {@code held / connections}
 * @param request how long a request may take to come in, and as long again to be answered
 * @param idle how long a connection may lie unused
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
