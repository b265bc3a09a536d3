package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule of the Bot API that the fake server checks, by an example inside it and one outside: fake/rules.tsv. */
class RulesTest {
    private static final String TOKEN = "123456:TEST";
    private static final Pattern REPEAT = Pattern.compile("«(\\d+)×(?:(,)×)?([^»]*)»");
    private static final FakeTelegram TELEGRAM = FakeTelegram.start(TOKEN);
    private static final PlainClient CLIENT = new PlainClient(TELEGRAM, TOKEN);

    private record Rule(String method, String parameters, String outcome) {}

    @AfterAll
    static void close() {
        TELEGRAM.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRule() throws IOException {
        TELEGRAM.limits(Limits.LIFTED);
        List<Rule> rules = rules();
        assertTrue(rules.size() > 100, "rules.tsv has only " + rules.size() + " rules");
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.method() + " " + rule.parameters() + " -> " + rule.outcome(), () -> check(rule)));
    }

    private static List<Rule> rules() throws IOException {
        try (InputStream file = RulesTest.class.getResourceAsStream("/fake/rules.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Rule(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    private static void check(Rule rule) {
        String parameters = filled(rule.parameters());
        int violations = TELEGRAM.violations().size();
        PlainClient.Answer answer = CLIENT.call(rule.method(), parameters);
        List<Violation> news = TELEGRAM.violations();
        news = news.subList(violations, news.size());
        if (rule.outcome().equals("ok")) {
            assertEquals(200, answer.status(), answer.body());
            assertEquals(List.of(), news);
        } else if (rule.outcome().startsWith("noted: ")) {
            assertEquals(200, answer.status(), answer.body());
            String noted = rule.outcome().substring("noted: ".length());
            assertTrue(news.size() == 1 && news.get(0).rule().contains(noted), news.toString());
        } else {
            assertEquals(rule.outcome(), answer.description());
            assertEquals(rule.outcome().startsWith("Not Found") ? 404 : 400, answer.status());
        }
    }

    private static String filled(String parameters) {
        Person anna = TELEGRAM.person("Anna", "fr");
        Post question = anna.says("/rec II.37");
        String send = "{\"chat_id\":" + anna.chat().id() + ",\"text\":\"first\"}";
        int message =
                CLIENT.call("sendMessage", send).result().path("message_id").asInt();
        Button button = new Button("b", "callback_data", "a", Json.object());
        return repeated(parameters)
                .replace("$CHAT", Long.toString(anna.chat().id()))
                .replace("$QUESTION", Integer.toString(question.id()))
                .replace("$MESSAGE", Integer.toString(message))
                .replace(
                        "$PRESS",
                        anna.presses(anna.chat().post(message), button).id())
                .replace("$INLINE", anna.asksInline("II.37 " + anna.id()).id());
    }

    private static String repeated(String text) {
        Matcher matcher = REPEAT.matcher(text);
        return matcher.replaceAll(match ->
                Matcher.quoteReplacement(IntStream.rangeClosed(1, Integer.parseInt(match.group(1)))
                        .mapToObj(i -> match.group(3).replace("#", Integer.toString(i)))
                        .collect(Collectors.joining(match.group(2) == null ? "" : ","))));
    }
}
