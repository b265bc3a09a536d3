package org.recueil.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Updates of every kind, from ordinary to senseless. The same seed gives the same updates. */
public final class RandomUpdates {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LINES = List.of(
            "II.37",
            "/rec IV.46",
            "IV.46",
            "/rec B.V.8 en entier",
            "/theme enfants",
            "/themes",
            "/theme 12 page 2",
            "faut-il punir les victimes ?",
            "who pays recruitment fees?",
            "/aide",
            "/start",
            "/start A-II-37",
            "/start _",
            "II.31 à 42",
            "bonjour",
            "/rec@RecueilBot II.37",
            "@RecueilBot II.38",
            "/rec@Other II.1",
            "Nous rappelons +II.37+ et +X.12+.",
            "xyzzy",
            "",
            " ",
            "/",
            "/weather",
            "II",
            "CTOC/COP/WG.4/2021/2");
    private static final List<String> PIECES = List.of(
            "II.37",
            "page 2",
            "en entier",
            "é",
            "😀",
            "👩‍⚖️",
            "الاتجار",
            "\u0000",
            "\u202e",
            "*_<&>`",
            "~",
            "+",
            "\"",
            "\\",
            "\n",
            "/rec",
            "@RecueilBot",
            "victimes",
            "partie:B",
            "\ud83d",
            "9999999999",
            "organes".repeat(30),
            "..",
            "«");

    private final Random random;
    private final List<Long> people;
    private final List<Long> groups;
    private int messages = 10_000_000;

    public RandomUpdates(long seed, List<Long> people, List<Long> groups) {
        this.random = new Random(seed);
        this.people = people;
        this.groups = groups;
    }

    /** An update without its number. */
    public String next() {
        ObjectNode update = JSON.createObjectNode();
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> update.set("message", message());
            case 4 -> update.set("edited_message", message());
            case 5, 6, 7 -> update.set("callback_query", press());
            case 8 -> update.set("inline_query", inline());
            default -> update.set(random.nextBoolean() ? "poll" : "message", broken());
        }
        return update.toString();
    }

    /** What somebody may say. */
    String line() {
        if (random.nextInt(3) > 0) {
            return LINES.get(random.nextInt(LINES.size()));
        }
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(random.nextInt(12))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private ObjectNode message() {
        boolean group = random.nextInt(3) == 0;
        long person = pick(people);
        ObjectNode message =
                JSON.createObjectNode().put("message_id", messages++).put("date", 1);
        message.putObject("chat")
                .put("id", group ? pick(groups) : person)
                .put("type", group ? "supergroup" : "private");
        message.set("from", person(person));
        switch (random.nextInt(8)) {
            case 0 -> message.putArray("photo").addObject().put("file_id", "a").put("file_unique_id", "b");
            case 1 ->
                message.put("caption", line())
                        .putObject("dice")
                        .put("emoji", "🎲")
                        .put("value", 3);
            default -> message.put("text", line());
        }
        return message;
    }

    private ObjectNode press() {
        ObjectNode press = JSON.createObjectNode().put("id", String.valueOf(random.nextLong()));
        press.set("from", person(pick(people)));
        String data = random.nextInt(4) == 0 ? "~x" + random.nextInt(99) + ":" + random.nextInt(9) : line();
        press.put("data", data);
        if (random.nextInt(8) > 0) {
            ObjectNode message = message();
            if (random.nextInt(4) > 0) {
                message.set("from", bot());
                ArrayNode rows = message.putObject("reply_markup").putArray("inline_keyboard");
                rows.addArray().addObject().put("text", "a").put("callback_data", data);
            }
            if (random.nextBoolean()) {
                message.set("reply_to_message", message());
            }
            press.set("message", message);
        } else {
            press.put("inline_message_id", "x");
        }
        return press;
    }

    private ObjectNode inline() {
        String query = line();
        ObjectNode inline = JSON.createObjectNode().put("id", String.valueOf(random.nextLong()));
        inline.set("from", person(pick(people)));
        return inline.put("query", query.substring(0, Math.min(256, query.length())))
                .put("offset", List.of("", "1.3", "9999.9999", "x").get(random.nextInt(4)));
    }

    private ObjectNode broken() {
        ObjectNode broken = message();
        broken.put(List.of("chat", "from", "text", "entities", "date").get(random.nextInt(5)), 7.5);
        return broken;
    }

    private static ObjectNode bot() {
        return JSON.createObjectNode().put("id", 123_456).put("is_bot", true).put("first_name", "Recueil");
    }

    private ObjectNode person(long id) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", "A")
                .put("language_code", List.of("fr", "en", "es", "").get(random.nextInt(4)));
    }

    private long pick(List<Long> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
