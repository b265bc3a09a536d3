package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recueil.slack.api.Timings;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.Sent;

/**
 * How soon an event is acknowledged that Slack has when a socket goes, by our connection and by the SDK's default, beside
 * each other.
 */
@Tag("trials")
class RecoveryTest {
    private static final Map<String, Disturbance> DISTURBANCES = new LinkedHashMap<>();

    private interface Disturbance {
        void happen(FakeSlack slack);
    }

    static {
        DISTURBANCES.put("refresh announced", slack -> slack.lines().refresh("refresh_requested", Duration.ZERO));
        DISTURBANCES.put("socket dropped", slack -> slack.lines().drop());
        DISTURBANCES.put("socket closed", slack -> slack.lines().close());
        DISTURBANCES.put("dropped, then ok:false once", slack -> {
            slack.fail("apps.connections.open", 1, Fault.error("internal_error"));
            slack.lines().drop();
        });
        DISTURBANCES.put("dropped, then 500 three times", slack -> {
            slack.fail("apps.connections.open", 3, Fault.status(500));
            slack.lines().drop();
        });
        DISTURBANCES.put("socket silent", slack -> slack.lines().fallSilent());
    }

    @Test
    void ourConnectionRecoversSoonerThanTheSdk() throws Exception {
        StringBuilder table = new StringBuilder("an event is acknowledged after (ms)          ours     SDK default\n");
        for (Map.Entry<String, Disturbance> disturbance : DISTURBANCES.entrySet()) {
            long ours = ours(disturbance.getValue());
            long theirs = theirs(disturbance.getValue());
            table.append("%-40s %8d %15d%n".formatted(disturbance.getKey(), ours, theirs));
            assertTrue(ours <= theirs + 50, table.toString());
        }
        System.out.println(table);
    }

    private static long ours(Disturbance disturbance) {
        try (Trial trial = Trial.start(Timings.USUAL)) {
            trial.slack.patience(Duration.ofMinutes(2));
            trial.slack
                    .event(trial.slack.people().said(Trial.ANNA, "D0", "II.37"))
                    .awaitAcknowledged();
            return measure(trial.slack, disturbance);
        }
    }

    private static long theirs(Disturbance disturbance) throws Exception {
        try (FakeSlack slack = FakeSlack.start()) {
            slack.patience(Duration.ofMinutes(2));
            SlackConfig config = new SlackConfig();
            config.setMethodsEndpointUrlPrefix(slack.apiUrl());
            App app = new App(AppConfig.builder()
                    .slack(Slack.getInstance(config))
                    .singleTeamBotToken(FakeSlack.BOT_TOKEN)
                    .build());
            app.config().setUnmatchedRequestHandler(request -> Response.ok());
            SocketModeApp socket = new SocketModeApp(FakeSlack.APP_TOKEN, SocketModeClient.Backend.Tyrus, app);
            socket.startAsync();
            slack.event(slack.people().said(Trial.ANNA, "D0", "II.37")).awaitAcknowledged();
            Thread.sleep(500);
            long millis = measure(slack, disturbance);
            socket.close();
            return millis;
        }
    }

    /** The event is new to Slack just after the disturbance, and is sent again until it is acknowledged. */
    private static long measure(FakeSlack slack, Disturbance disturbance) {
        slack.lines().retryAfter(Duration.ofMillis(50));
        slack.lines().attempts(Integer.MAX_VALUE);
        disturbance.happen(slack);
        JsonObject needsNoAnswer = new JsonObject();
        needsNoAnswer.addProperty("type", "reaction_added");
        Sent sent = slack.event(needsNoAnswer);
        return sent.awaitAcknowledged();
    }
}
