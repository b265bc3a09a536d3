package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.recueil.platform.network.Addresses;
import org.recueil.platform.network.Network;
import org.recueil.platform.network.SilentAddress;
import org.recueil.telegram.api.ApiFailure;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.Settings;
import org.recueil.telegram.fake.FakeTelegram;
import org.recueil.telegram.fake.Fault;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** A server whose name has two addresses, of which the first is silent. */
@EnabledOnOs(OS.LINUX)
class AddressTest {
    private static final int TLS_HANDSHAKE = 22;

    private final InetAddress loopback = InetAddress.getLoopbackAddress();

    private BotApi api(String scheme, int port, InetAddress... addresses) {
        return new BotApi(new Settings(
                Trial.TOKEN,
                HttpUrl.get(scheme + "://telegram.test:" + port),
                Network.direct().with(new Addresses(name -> List.of(addresses))),
                true));
    }

    private static Duration took(ThrowingRun run) throws Exception {
        long start = System.nanoTime();
        run.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private interface ThrowingRun {
        void run() throws Exception;
    }

    @Test
    void theSecondAnswersAfterThreeSecondsAndFromThenOnAtOnce() throws Exception {
        try (FakeTelegram telegram = FakeTelegram.start(Trial.TOKEN);
                SilentAddress silent = new SilentAddress(telegram.port());
                BotApi api = api("http", silent.port(), SilentAddress.address(), loopback)) {
            Duration patience = Duration.ofSeconds(2);
            Duration first = took(() -> api.ask(new GetMe(), patience));
            assertTrue(first.toMillis() >= 2_900 && first.toMillis() < 10_000, first.toString());
            telegram.failAlways("getMe", Fault.slow(Duration.ofMillis(300)));
            Duration others = took(() -> {
                List<CompletableFuture<JsonNode>> asked =
                        Stream.generate(() -> api.send(new GetMe())).limit(20).toList();
                asked.forEach(CompletableFuture::join);
            });
            assertTrue(others.compareTo(Addresses.SILENCE) < 0, "each by a connection of its own: " + others);
        }
    }

    @Test
    void anAddressThatTakesAHandshakeInAndSaysNothingCostsThreeSecondsToo() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, loopback);
                ServerSocket deaf = new ServerSocket(server.getLocalPort(), 50, SilentAddress.address());
                BotApi api = api("https", server.getLocalPort(), SilentAddress.address(), loopback)) {
            CompletableFuture<JsonNode> asked = api.send(new GetMe());
            server.setSoTimeout(10_000);
            try (Socket socket = server.accept()) {
                assertEquals(TLS_HANDSHAKE, socket.getInputStream().read());
                assertEquals(TLS_HANDSHAKE, deaf.accept().getInputStream().read());
            }
            assertThrows(Exception.class, asked::join);
        }
    }

    @Test
    void aServerThatConnectsAndDoesNotAnswerIsLeftAfterTheTimeForAnAnswer() throws Exception {
        try (ServerSocket deaf = new ServerSocket(0, 50, loopback);
                BotApi api = api("http", deaf.getLocalPort(), loopback)) {
            Duration took =
                    took(() -> assertThrows(ApiFailure.class, () -> api.ask(new GetMe(), Duration.ofSeconds(1))));
            assertTrue(took.compareTo(Addresses.SILENCE) < 0, took.toString());
        }
    }
}
