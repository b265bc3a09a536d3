package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.recueil.cli.Environment;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;

/** The server of a rehearsal answers each question once, and then knows no token; nothing of the user's own is looked at. */
class RehearsalTest {
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private volatile String address;

    private HttpResponse<String> ask(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void eachAnswerComesOnceThenNoTokenIsKnownWhichEndsIt() throws IOException {
        PretendedPlatform drum =
                new PretendedPlatform("drum", (observer, closed) -> {
                    for (String path : List.of("bot1/hello", "bot1/hello", "other")) {
                        HttpResponse<String> answer = ask(path);
                        answers.add(answer.statusCode() + " " + answer.body());
                    }
                    throw new DataException("DRUM_TOKEN", Bilingual.same("inconnu"));
                }) {
                    @Override
                    public Optional<Rehearsed> rehearsed(String served) {
                        address = served;
                        return Optional.of(
                                new Rehearsed(Map.of("DRUM_TOKEN", "any"), Map.of("hello", "{\"hello\":1}")));
                    }
                };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> users = Map.of("RECUEIL_CORPUS", "/nowhere", "RECUEIL_HTTP_PORT", "nonsense");
        Rehearsal.run(
                new Environment(
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        System.err,
                        users,
                        Path.of("..")),
                List.of(drum));
        assertEquals("200 {\"hello\":1}", answers.get(0));
        assertEquals(3, answers.size());
        for (String later : answers.subList(1, 3)) {
            assertTrue(later.startsWith("401 {\"ok\":false,\"error\":\"invalid_auth\""), later);
        }
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("Répétition finie"));
    }
}
