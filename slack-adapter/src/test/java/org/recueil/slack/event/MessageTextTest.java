package org.recueil.slack.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.SlackLimits;

/** What a message says: {@code messages.json} has messages as Slack hands them over, and the lines that are read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageTextTest {
    Stream<Arguments> messages() throws IOException {
        try (InputStream file = MessageTextTest.class.getResourceAsStream("messages.json")) {
            List<Payload> rows = Payload.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .list();
            assertFalse(rows.isEmpty());
            return rows.stream().map(row -> Arguments.of(row.text("name"), row));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void isReadAsPeopleSeeIt(String name, Payload row) {
        List<String> lines = row.list("read").stream().map(line -> line.text()).toList();
        assertEquals(lines, MessageText.of(row.at("message")).lines().toList(), name);
    }

    @Test
    void isNoLongerThanAMessageMayBe() {
        String block = "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + "é".repeat(3_000) + "\"}}";
        String blocks = String.join(",", java.util.Collections.nCopies(50, block));
        String text = MessageText.of(Payload.parse("{\"blocks\":[" + blocks + "]}"));
        assertTrue(text.length() <= SlackLimits.MESSAGE_TEXT, () -> text.length() + " characters");
        assertTrue(text.length() > SlackLimits.MESSAGE_TEXT - 3_000, () -> text.length() + " characters");
    }
}
