package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.recueil.platform.network.Addresses;
import org.recueil.platform.network.Network;
import org.recueil.platform.network.SilentAddress;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.fake.FakeSlack;

/** Slack's names have two addresses each, of which the first is silent. */
@EnabledOnOs(OS.LINUX)
class AddressTest {
    private final FakeSlack slack = FakeSlack.start();

    @AfterEach
    void end() {
        slack.close();
    }

    private HttpUrl named(String url) {
        return HttpUrl.get(url.replaceFirst("^ws", "http"))
                .newBuilder()
                .host("slack.test")
                .build();
    }

    private WebApi api() {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        Network network = Network.direct().with(new Addresses(name -> List.of(SilentAddress.address(), loopback)));
        return new WebApi(Trial.settings(named(slack.apiUrl()), network), refused -> {});
    }

    @Test
    void aMethodIsAnsweredByTheSecondAndFromThenOnAtOnce() throws Exception {
        try (SilentAddress silent = new SilentAddress(named(slack.apiUrl()).port());
                WebApi api = api()) {
            long start = System.nanoTime();
            api.ask("auth.test", FakeSlack.BOT_TOKEN);
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(10).toNanos(), "port " + silent.port());
            long again = System.nanoTime();
            String url = api.ask(WebApi.OPEN_SOCKET, FakeSlack.APP_TOKEN).text("url");
            opened(api, url);
            assertTrue(System.nanoTime() - again < Addresses.SILENCE.toNanos(), "the silent address comes last");
        }
    }

    @Test
    void aSocketOpensAtTheSecond() throws Exception {
        try (WebApi api = api()) {
            String url;
            try (WebApi direct = new WebApi(Trial.settings(slack), refused -> {})) {
                url = direct.ask(WebApi.OPEN_SOCKET, FakeSlack.APP_TOKEN).text("url");
            }
            try (SilentAddress silent = new SilentAddress(named(url).port())) {
                assertEquals(named(url).port(), silent.port());
                opened(api, url);
            }
        }
    }

    private void opened(WebApi api, String url) throws Exception {
        CompletableFuture<String> hello = new CompletableFuture<>();
        WebSocket socket = api.connect(named(url), Duration.ofSeconds(3), new WebSocketListener() {
            @Override
            public void onMessage(WebSocket from, String text) {
                hello.complete(text);
            }
        });
        assertEquals("hello", Payload.parse(hello.get(20, TimeUnit.SECONDS)).text("type"));
        socket.cancel();
    }
}
