package org.recueil.slack.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the Web API that the fake Slack checks, by an example: rules.tsv. */
class RulesTest {
    private static final FakeSlack SLACK = FakeSlack.start();
    private static final PlainClient CLIENT = new PlainClient(SLACK);

    private record Rule(String method, String arguments, String outcome) {}

    @BeforeAll
    static void open() {
        SLACK.unlimited();
        SLACK.person("U0ANNA", "fr-FR");
        SLACK.channel("C0WG", Standing.MEMBER);
        SLACK.channel("C0OUT", Standing.OUTSIDE);
        SLACK.channel("C0OLD", Standing.ARCHIVED);
        SLACK.channel("C0HID", Standing.HIDDEN);
    }

    @AfterAll
    static void close() {
        SLACK.close();
    }

    private static Stream<Rule> rules() throws IOException {
        try (InputStream file = RulesTest.class.getResourceAsStream("rules.tsv")) {
            List<Rule> rules = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Rule(cells[0], cells[1], cells[2]))
                    .toList();
            assertTrue(rules.size() >= 40, "only " + rules.size() + " rules");
            return rules.stream();
        }
    }

    private static String trigger() {
        return SLACK.people()
                .shortcutPayload("U0ANNA", "C0WG", "a")
                .get("trigger_id")
                .getAsString();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRule(Rule rule) {
        String arguments = rule.arguments()
                .replace("$BLOCKS", PlainClient.BLOCKS)
                .replace("$TRIGGER", trigger())
                .replace("$TS", CLIENT.post("C0WG"))
                .replace("$ALONE", CLIENT.postAlone("C0WG", "U0ANNA"));
        int before = SLACK.violations().size();
        String word = CLIENT.call(rule.method(), arguments).word();
        List<String> violations =
                SLACK.violations().subList(before, SLACK.violations().size());
        String outcome = word.equals("ok") ? word : (violations.isEmpty() ? "refused: " : "violation: ") + word;
        assertEquals(rule.outcome(), outcome, violations::toString);
    }
}
