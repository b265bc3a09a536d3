package org.recueil.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Random;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Sent;
import org.recueil.slack.fake.Shown;

/** Whatever people, and who knows what, may send through Slack; the same for the same seed. */
public final class RandomTraffic {
    private static final List<String> LINES = List.of(
            "II.37",
            "B.V.8.e",
            "ii 37 et IV.46 i) ii)",
            "IX.21, X.12",
            "faut-il punir les victimes ?",
            "who pays recruitment fees?",
            "enfants",
            "/theme 12 page 2",
            "/search travail forcé page 3",
            "/reunion VII",
            "/citer II.37 II.38",
            "/liees II.37",
            "/doc CTOC/COP/WG.4/2010/6",
            "/aide",
            "bonjour",
            "page 99999",
            "*_~`<&>`",
            "&lt;!here&gt; &amp;amp;",
            "<@U0ANNA> <#C0WG|general> <https://undocs.org/fr/CTOC/COP/WG.4/2010/6#44|lien>",
            "\u202eII.37\u0000\ud83d",
            "👩‍👩‍👧‍👦".repeat(20),
            "II.".repeat(1_000),
            "traite ".repeat(600),
            " ",
            "");
    private static final List<String> COMMANDS = List.of("/rec", "/theme", "/chercher", "/recueil", "/other", "");
    private static final List<String> URLS = List.of(
            "https://undocs.org/fr/CTOC/COP/WG.4/2010/6#44",
            "https://undocs.org/CTOC/COP/WG.4/2010/6",
            "https://docs.un.org/en/CTOC/COP/WG.4/2011/8#51",
            "https://undocs.org/%zz",
            "https://undocs.org/",
            "no address",
            "https://example.org/#44");
    private static final List<String> ACTIONS = List.of(
            "ask:0",
            "ask:12",
            "ask_beside:2",
            "unfold:1",
            "share:0",
            "post:3",
            "copy:1",
            "copy_of:1",
            "delete:100",
            "open:0",
            "menu:0",
            "question:0",
            "x",
            "");

    private final FakeSlack slack;
    private final Random random;

    public RandomTraffic(FakeSlack slack, long seed) {
        this.slack = slack;
        this.random = new Random(seed);
    }

    /** Sends the next one. */
    public Sent next() {
        String user = "U" + random.nextInt(50);
        String channel = random.nextInt(4) == 0 ? "D" + user : "C" + random.nextInt(12);
        return switch (random.nextInt(12)) {
            case 0, 1 ->
                slack.send(
                        "slash_commands",
                        perhapsBroken(slack.people().commandPayload(user, channel, of(COMMANDS), line())));
            case 2, 3 -> event(slack.people().said(user, "D" + user, line()));
            case 4 -> event(slack.people().mention(user, channel, line(), random.nextBoolean() ? "" : "17.5"));
            case 5 ->
                event(slack.people()
                        .linkShared(user, channel, random.nextBoolean() ? "composer" : "x", of(URLS), of(URLS)));
            case 6 -> event(slack.people().homeOpened(user));
            case 7 -> slack.send("interactive", perhapsBroken(slack.people().shortcutPayload(user, channel, line())));
            case 8 -> event(slack.people().edited(slack.people().said(user, "D" + user, line()), line()));
            case 9 -> event(slack.people().editedMention(slack.people().mention(user, channel, line(), ""), line()));
            case 10 ->
                slack.send(
                        "interactive",
                        perhapsBroken(slack.people().homePressPayload(user, of(ACTIONS), line() + "\n" + line())));
            default -> {
                String actionId = of(ACTIONS);
                String value = line() + "\n17.5";
                Shown message = shown(user, channel, actionId, value);
                yield slack.send(
                        "interactive", perhapsBroken(slack.people().pressPayload(user, message, actionId, value)));
            }
        };
    }

    private Sent event(JsonObject event) {
        return slack.send("events_api", perhapsBroken(slack.people().eventPayload(event)));
    }

    /** Mostly with the button that is pressed. */
    private Shown shown(String user, String channel, String actionId, String value) {
        JsonObject button = new JsonObject();
        button.addProperty("type", "button");
        button.addProperty("action_id", actionId);
        button.addProperty("value", value);
        JsonArray blocks = new JsonArray();
        if (random.nextInt(4) > 0) {
            blocks.add(button);
        }
        String ts = "17" + random.nextInt(1_000) + ".5";
        return new Shown(ts, channel, "", random.nextBoolean() ? user : "", "x", blocks, 1);
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String line() {
        return random.nextInt(3) == 0 ? of(LINES) + " " + of(LINES) : of(LINES);
    }

    /** One in five with a part that is not what it should be. */
    private JsonObject perhapsBroken(JsonObject payload) {
        return random.nextInt(5) == 0 ? broken(payload) : payload;
    }

    private JsonObject broken(JsonObject object) {
        JsonObject broken = object.deepCopy();
        List<String> names = List.copyOf(broken.keySet());
        if (names.isEmpty()) {
            return broken;
        }
        String name = of(names);
        JsonElement value = broken.get(name);
        if (value.isJsonObject() && random.nextBoolean()) {
            broken.add(name, broken(value.getAsJsonObject()));
        } else {
            broken.add(name, strange());
        }
        return broken;
    }

    private JsonElement strange() {
        return switch (random.nextInt(6)) {
            case 0 -> new JsonObject();
            case 1 -> new JsonArray();
            case 2 -> new JsonPrimitive(-7.5e30);
            case 3 -> new JsonPrimitive(true);
            case 4 -> new JsonPrimitive("\u0000" + of(LINES));
            default -> new JsonPrimitive("");
        };
    }
}
