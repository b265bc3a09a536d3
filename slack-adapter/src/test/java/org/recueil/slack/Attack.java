package org.recueil.slack;

import static org.recueil.slack.HttpAttackTest.CHUNKED;
import static org.recueil.slack.HttpAttackTest.HOST;
import static org.recueil.slack.HttpAttackTest.POST;

import java.io.IOException;
import org.recueil.platform.http.Attackers;

/** What anybody may do to the port, over and over, as fast as it goes. */
enum Attack {
    UNFINISHED_HEADER_LINES(attackers -> attackers.connect(60, POST + "X-Long: " + "a".repeat(900_000))),
    UNFINISHED_REQUEST_LINES(attackers -> attackers.connect(60, "POST /" + "a".repeat(900_000))),
    MANY_HEADERS(attackers -> attackers.connect(60, POST + "a: b\r\n".repeat(100_000))),
    MANY_PARAMETERS(attackers ->
            attackers.connect(60, "POST /slack/events?" + "a=b&".repeat(3_000) + " HTTP/1.1\r\n" + HOST + "\r\n")),
    MANY_COOKIES(attackers -> attackers.connect(60, POST + "Cookie: " + "a=b;".repeat(3_000) + "\r\n\r\n")),
    IDLE_CONNECTIONS(attackers -> attackers.connect(600, "")),
    SLOW_HEADERS(attackers -> {
        attackers.connect(300, POST + "X-Slow: ");
        for (int n = 0; n < 20; n++) {
            attackers.sendOn("a");
        }
    }),
    SLOW_UNSIGNED_BODIES(attackers -> attackers.connect(300, POST + "Content-Length: 500\r\n\r\nab")),
    SLOW_BODIES_THAT_MAY_BE_SIGNED(attackers -> {
        attackers.connect(300, POST + SigningClient.pretended() + "Content-Length: 1000000\r\n\r\nab");
        attackers.sendOn("c");
    }),
    LARGE_BODIES_THAT_MAY_BE_SIGNED(attackers -> {
        attackers.connect(
                60, POST + SigningClient.pretended() + "Content-Length: 1000000\r\n\r\n" + "a".repeat(999_999));
        attackers.sendOn("a".repeat(200_000));
    }),
    SMALL_BODIES_THAT_MAY_BE_SIGNED(attackers -> attackers.connect(
            300, POST + SigningClient.pretended() + "Content-Length: 40000\r\n\r\n" + "a".repeat(39_999))),
    WRONG_SIGNATURES(attackers -> {
        attackers.connect(
                20, POST + SigningClient.pretended() + "Content-Length: 1000000\r\n\r\n" + "a".repeat(1_000_000));
        attackers.sendOn("a".repeat(1_000_000));
    }),
    UNSIGNED_CHUNKS(attackers -> attackers.connect(12, POST + CHUNKED + "1\r\na\r\n")),
    CHUNKS_OF_ONE_BYTE(attackers -> {
        attackers.connect(100, POST + SigningClient.pretended() + CHUNKED + "1\r\na\r\n".repeat(1_000));
        attackers.sendOn("1\r\na\r\n".repeat(1_000));
    }),
    ENDLESS_TRAILERS(attackers -> {
        StringBuilder trailers = new StringBuilder("1\r\na\r\n0\r\n");
        for (int n = 0; n < 50_000; n++) {
            trailers.append(n).append(":b\r\n");
        }
        attackers.connect(60, POST + SigningClient.pretended() + CHUNKED + trailers);
    }),
    ENDLESS_CHUNK_SIZES(attackers ->
            attackers.connect(60, POST + SigningClient.pretended() + CHUNKED + "1;" + "x".repeat(900_000))),
    PIPELINED_REQUESTS_WHOSE_ANSWERS_NOBODY_READS(
            attackers -> attackers.connect(20, ("GET /other HTTP/1.1\r\n" + HOST + "\r\n").repeat(20_000))),
    REFUSALS_THAT_NOBODY_READS(attackers -> attackers.connect(20, (POST + "Content-Length: 0\r\n\r\n").repeat(5_000))),
    TLS(attackers -> attackers.connect(
            100, "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003" + "\u00e9".repeat(500))),
    GARBAGE(attackers -> {
        attackers.connect(100, "\u0000\r\n".repeat(100));
        attackers.connect(100, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        attackers.connect(100, "CONNECT x:443 HTTP/1.1\r\n" + HOST + "\r\n");
    });

    /** What one of them does once. */
    private interface Deed {
        void by(Attackers attackers) throws IOException;
    }

    private final Deed deed;

    Attack(Deed deed) {
        this.deed = deed;
    }

    void once(Attackers attackers) throws IOException {
        deed.by(attackers);
    }
}
