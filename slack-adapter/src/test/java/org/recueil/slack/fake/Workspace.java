package org.recueil.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.recueil.slack.blockkit.BlockKitRules;
import org.recueil.slack.blockkit.Surface;
import org.recueil.slack.blockkit.ViewRules;

/** Who and what is in the workspace, and what the bot shows there. Guarded by its bell. */
final class Workspace {
    static final String BOT_USER = "U0BOT";
    private static final long A_SECOND = 1_000_000_000;
    private static final int MOST_USES = 5;

    /** Where an answer may be sent that belongs to a command or a press. */
    static final class Address {
        final String channel;
        final String user;
        final String original;
        final long until;
        int uses;

        Address(String channel, String user, String original, long until) {
            this.channel = channel;
            this.user = user;
            this.original = original;
            this.until = until;
        }
    }

    /** A message of a person. */
    record Heard(String channel, JsonObject message) {}

    final Scopes scopes = new Scopes();
    final Files files = new Files();
    final Map<String, Standing> channels = new HashMap<>();
    final Map<String, String> locales = new HashMap<>();
    final Map<String, Shown> shown = new LinkedHashMap<>();
    final Map<String, JsonArray> homes = new HashMap<>();
    /** By their ids, in the order in which they were opened. */
    final Map<String, JsonObject> windows = new LinkedHashMap<>();

    /** What people said to the bot, by its number. */
    final Map<String, Heard> heard = new LinkedHashMap<>();

    final List<JsonObject> unfurls = new ArrayList<>();
    final List<String> violations = new ArrayList<>();
    private final Map<String, Long> triggers = new HashMap<>();
    private final Map<String, Address> addresses = new HashMap<>();
    private final Map<String, Long> posted = new HashMap<>();
    Duration addressLife = Duration.ofMinutes(30);
    boolean isUnlimited;
    int kept = Integer.MAX_VALUE;
    private long lastTs;

    String ts() {
        lastTs++;
        return (1_764_000_000 + lastTs / 1_000_000) + "." + "%06d".formatted(lastTs % 1_000_000);
    }

    String address(String channel, String user, String original) {
        String id = UUID.randomUUID().toString();
        addresses.put(id, new Address(channel, user, original, System.nanoTime() + addressLife.toNanos()));
        if (addresses.size() > 100_000) {
            addresses.keySet().remove(addresses.keySet().iterator().next());
        }
        return id;
    }

    /**
     * What a method answers.
     *
     * @throws Refused if it does not do it
     */
    JsonObject call(String method, Map<String, String> arguments) {
        scopes.require(method);
        return switch (method) {
            case "auth.test" -> auth();
            case "users.info" -> user(arguments);
            case "chat.postMessage" -> post(arguments);
            case "chat.postEphemeral" -> postEphemeral(arguments);
            case "chat.update" -> update(arguments);
            case "chat.delete" -> delete(arguments);
            case "chat.unfurl" -> unfurl(arguments);
            case "conversations.history" -> history(arguments);
            case "conversations.replies" -> replies(arguments);
            case "files.getUploadURLExternal" -> announce(arguments);
            case "files.completeUploadExternal" -> showFiles(arguments);
            case "views.publish" -> publish(arguments);
            case "views.open", "views.push" -> open(method, arguments);
            case "views.update" -> updateView(arguments);
            default -> throw wrong(method, "unknown_method", "no such method");
        };
    }

    private static JsonObject auth() {
        JsonObject answer = new JsonObject();
        answer.addProperty("user_id", BOT_USER);
        answer.addProperty("bot_id", "B0BOT");
        answer.addProperty("team_id", "T0TEAM");
        return answer;
    }

    /** Takes note of what a person said, or of how it is now. */
    void hear(JsonObject event) {
        boolean isEdit = event.has("message");
        JsonObject message = isEdit ? event.getAsJsonObject("message") : event;
        if (message.has("ts")
                && event.has("channel")
                && event.get("type").getAsString().equals("message")) {
            heard.put(
                    message.get("ts").getAsString(),
                    new Heard(event.get("channel").getAsString(), message));
        }
    }

    /** The messages between two times that stand in the conversation itself. */
    private JsonObject history(Map<String, String> arguments) {
        String channel = channel("conversations.history", arguments);
        return messages(channel, arguments, message -> !message.has("thread_ts"));
    }

    /** The message that opens a thread, and its replies between two times. */
    private JsonObject replies(Map<String, String> arguments) {
        String channel = channel("conversations.replies", arguments);
        String thread = required("conversations.replies", arguments, "ts");
        if (!heard.containsKey(thread)) {
            throw new Refused("thread_not_found");
        }
        return messages(
                channel,
                arguments,
                message -> message.has("thread_ts")
                        && message.get("thread_ts").getAsString().equals(thread));
    }

    private JsonObject messages(String channel, Map<String, String> arguments, Predicate<JsonObject> among) {
        String oldest = arguments.getOrDefault("oldest", "0");
        String latest = arguments.getOrDefault("latest", "9");
        JsonArray messages = new JsonArray();
        heard.values().stream()
                .filter(said -> said.channel().equals(channel) && among.test(said.message()))
                .map(Heard::message)
                .filter(message -> message.get("ts").getAsString().compareTo(oldest) >= 0
                        && message.get("ts").getAsString().compareTo(latest) <= 0)
                .limit(Integer.parseInt(arguments.getOrDefault("limit", "100")))
                .forEach(messages::add);
        JsonObject answer = new JsonObject();
        answer.add("messages", messages);
        return answer;
    }

    private JsonObject user(Map<String, String> arguments) {
        String locale = locales.get(required("users.info", arguments, "user"));
        if (locale == null) {
            throw new Refused("user_not_found");
        }
        JsonObject user = new JsonObject();
        user.addProperty("id", arguments.get("user"));
        if (arguments.getOrDefault("include_locale", "").equals("true")) {
            user.addProperty("locale", locale);
        }
        JsonObject answer = new JsonObject();
        answer.add("user", user);
        return answer;
    }

    private JsonObject post(Map<String, String> arguments) {
        String channel = channel("chat.postMessage", direct(arguments));
        posts("chat.postMessage", channel);
        return message("chat.postMessage", channel, "", arguments);
    }

    /** Whoever posts to a person posts into the conversation with them. */
    private Map<String, String> direct(Map<String, String> arguments) {
        String user = arguments.getOrDefault("channel", "");
        return locales.containsKey(user) ? Map.of("channel", "D" + user.substring(1)) : arguments;
    }

    private JsonObject announce(Map<String, String> arguments) {
        String method = "files.getUploadURLExternal";
        String length = required(method, arguments, "length");
        if (!length.matches("[1-9]\\d*")) {
            throw wrong(method, "invalid_arguments", "length " + length);
        }
        SharedFile file = files.announce(required(method, arguments, "filename"), Integer.parseInt(length));
        JsonObject answer = new JsonObject();
        answer.addProperty("file_id", file.id());
        return answer;
    }

    private JsonObject showFiles(Map<String, String> arguments) {
        String method = "files.completeUploadExternal";
        String channel = required(method, arguments, "channel_id");
        if (!channel.matches("[CGDZ][A-Z0-9]+")) {
            throw wrong(method, "invalid_arguments", "channel_id " + channel);
        }
        return files.show(
                json(method, required(method, arguments, "files")).getAsJsonArray(),
                channel(method, Map.of("channel", channel)),
                arguments.getOrDefault("thread_ts", ""));
    }

    /** The bytes of a file, at the address that was given for them. */
    JsonObject upload(Map<String, String> arguments, byte[] content) {
        if (!arguments.getOrDefault("authorization", "").isEmpty()) {
            throw wrong("upload", "token", "the bot's token has no business there");
        }
        files.take(arguments.get("id"), content);
        return new JsonObject();
    }

    /** A channel takes one new message for all a second, whichever way. */
    private void posts(String way, String channel) {
        long now = System.nanoTime();
        Long before = posted.put(channel, now);
        // the clocks of both ends and the way between are not exact
        if (!isUnlimited && before != null && now - before < A_SECOND - A_SECOND / 20) {
            violations.add(way + ": two messages in " + (now - before) / 1_000_000 + " ms in " + channel);
        }
    }

    private JsonObject postEphemeral(Map<String, String> arguments) {
        String user = required("chat.postEphemeral", arguments, "user");
        JsonObject answer = message("chat.postEphemeral", channel("chat.postEphemeral", arguments), user, arguments);
        answer.add("message_ts", answer.remove("ts"));
        return answer;
    }

    private JsonObject message(String method, String channel, String user, Map<String, String> arguments) {
        String ts = ts();
        show(new Shown(
                ts,
                channel,
                arguments.getOrDefault("thread_ts", ""),
                user,
                required(method, arguments, "text"),
                blocks(method, Surface.MESSAGE, required(method, arguments, "blocks")),
                1));
        JsonObject answer = new JsonObject();
        answer.addProperty("channel", channel);
        answer.addProperty("ts", ts);
        return answer;
    }

    private void show(Shown message) {
        if (message.text().isBlank()) {
            throw wrong("message", "no_text", "blank text");
        }
        shown.put(message.ts(), message);
        if (shown.size() > kept) {
            shown.remove(shown.keySet().iterator().next());
        }
    }

    private JsonObject update(Map<String, String> arguments) {
        channel("chat.update", arguments);
        Shown old = shown.get(required("chat.update", arguments, "ts"));
        if (old == null || old.isEphemeral()) {
            throw new Refused("message_not_found");
        }
        replace(
                old,
                required("chat.update", arguments, "text"),
                blocks("chat.update", Surface.MESSAGE, required("chat.update", arguments, "blocks")));
        JsonObject answer = new JsonObject();
        answer.addProperty("ts", old.ts());
        return answer;
    }

    private JsonObject delete(Map<String, String> arguments) {
        channel("chat.delete", arguments);
        Shown old = shown.get(required("chat.delete", arguments, "ts"));
        if (old == null || old.isEphemeral()) {
            throw new Refused("message_not_found");
        }
        shown.remove(old.ts());
        JsonObject answer = new JsonObject();
        answer.addProperty("ts", old.ts());
        return answer;
    }

    private void replace(Shown old, String text, JsonArray blocks) {
        show(new Shown(old.ts(), old.channel(), old.thread(), old.user(), text, blocks, old.version() + 1));
    }

    private JsonObject unfurl(Map<String, String> arguments) {
        boolean byId = arguments.containsKey("unfurl_id") && arguments.containsKey("source");
        boolean byMessage = arguments.containsKey("channel") && arguments.containsKey("ts");
        if (byId == byMessage) {
            throw wrong("chat.unfurl", "invalid_arguments", "unfurl_id and source, or channel and ts");
        }
        JsonObject unfurled = json("chat.unfurl", required("chat.unfurl", arguments, "unfurls"))
                .getAsJsonObject();
        unfurled.entrySet()
                .forEach(card -> blocks(
                        "chat.unfurl",
                        Surface.UNFURL,
                        card.getValue().getAsJsonObject().get("blocks").toString()));
        unfurls.add(unfurled);
        return new JsonObject();
    }

    private JsonObject publish(Map<String, String> arguments) {
        String user = required("views.publish", arguments, "user_id");
        JsonObject view = json("views.publish", required("views.publish", arguments, "view"))
                .getAsJsonObject();
        if (!view.has("type") || !view.get("type").getAsString().equals("home")) {
            throw wrong("views.publish", "invalid_arguments", "no home");
        }
        homes.put(user, blocks("views.publish", Surface.VIEW, view.get("blocks").toString()));
        return new JsonObject();
    }

    /** A proof that somebody pressed something, good for one window within three seconds. */
    String trigger(String id) {
        triggers.put(id, System.nanoTime() + 3 * A_SECOND);
        return id;
    }

    private JsonObject open(String method, Map<String, String> arguments) {
        Long until = triggers.remove(required(method, arguments, "trigger_id"));
        if (until == null) {
            throw wrong(method, "invalid_trigger_id", arguments.get("trigger_id"));
        } else if (System.nanoTime() > until) {
            throw new Refused("expired_trigger_id");
        }
        return window(method, "V" + (windows.size() + 1), arguments);
    }

    private JsonObject updateView(Map<String, String> arguments) {
        String id = required("views.update", arguments, "view_id");
        if (!windows.containsKey(id)) {
            throw new Refused("not_found");
        }
        return window("views.update", id, arguments);
    }

    private JsonObject window(String method, String id, Map<String, String> arguments) {
        JsonObject view = json(method, required(method, arguments, "view")).getAsJsonObject();
        List<String> errors = ViewRules.errors(view);
        if (!errors.isEmpty()) {
            throw wrong(method, "invalid_arguments", errors.toString());
        }
        view.addProperty("id", id);
        windows.put(id, view);
        JsonObject answer = new JsonObject();
        answer.add("view", view);
        return answer;
    }

    /**
     * An answer at the address of a command or a press: five in half an hour, wherever that was, and of the messages that are there
     * only on the one that has the button. A message keeps its readers for ever.
     */
    JsonObject respond(String id, JsonObject body) {
        Address address = addresses.get(id);
        if (address == null || System.nanoTime() > address.until) {
            throw new Refused("expired_url");
        } else if (++address.uses > MOST_USES) {
            throw new Refused("used_url");
        } else if (channels.get(address.channel) == Standing.ARCHIVED && isForAll(body)) {
            throw new Refused("channel_is_archived");
        }
        Shown original = shown.get(address.original);
        if (is(body, "delete_original")) {
            if (body.size() > 1) {
                throw wrong("response_url", "invalid_payload", "delete_original is not the only member");
            }
            shown.remove(address.original);
        } else if (is(body, "replace_original") && original != null) {
            if (isForAll(body) == original.isEphemeral()) {
                throw wrong("response_url", "invalid_payload", "a message cannot change its readers");
            }
            replace(original, text(body, "text"), blocks("response_url", Surface.MESSAGE, body.get("blocks")));
        } else {
            if (isForAll(body)) {
                posts("response_url", address.channel);
            }
            show(new Shown(
                    ts(),
                    address.channel,
                    text(body, "thread_ts"),
                    isForAll(body) ? "" : address.user,
                    text(body, "text"),
                    blocks("response_url", Surface.MESSAGE, body.get("blocks")),
                    1));
        }
        return new JsonObject();
    }

    private static boolean isForAll(JsonObject body) {
        return text(body, "response_type").equals("in_channel");
    }

    private String channel(String method, Map<String, String> arguments) {
        String channel = required(method, arguments, "channel");
        Standing direct = channel.startsWith("D") ? Standing.MEMBER : null;
        Standing standing = channels.getOrDefault(channel, direct);
        if (standing == null || standing == Standing.HIDDEN) {
            throw new Refused("channel_not_found");
        } else if (standing == Standing.OUTSIDE) {
            throw new Refused("not_in_channel");
        } else if (standing == Standing.ARCHIVED) {
            throw new Refused("is_archived");
        }
        return channel;
    }

    private JsonArray blocks(String method, Surface surface, JsonElement blocks) {
        return blocks(method, surface, blocks == null ? "" : blocks.toString());
    }

    private JsonArray blocks(String method, Surface surface, String written) {
        JsonElement blocks = json(method, written);
        if (!blocks.isJsonArray()) {
            throw wrong(method, "invalid_blocks_format", written);
        }
        List<String> errors = BlockKitRules.errors(surface, blocks.getAsJsonArray());
        if (!errors.isEmpty()) {
            throw wrong(method, "invalid_blocks", errors.toString());
        }
        return blocks.getAsJsonArray();
    }

    private JsonElement json(String method, String written) {
        try {
            return JsonParser.parseString(written);
        } catch (JsonParseException unreadable) {
            throw wrong(method, "invalid_json", written);
        }
    }

    private String required(String method, Map<String, String> arguments, String name) {
        String value = arguments.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw wrong(method, "invalid_arguments", "no " + name);
        }
        return value;
    }

    private Refused wrong(String method, String word, String why) {
        violations.add(method + ": " + word + ": " + why);
        return new Refused(word);
    }

    private static boolean is(JsonObject body, String name) {
        return body.has(name) && body.get(name).getAsBoolean();
    }

    private static String text(JsonObject body, String name) {
        return body.has(name) ? body.get(name).getAsString() : "";
    }
}
