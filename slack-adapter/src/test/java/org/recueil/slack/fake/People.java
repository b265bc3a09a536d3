package org.recueil.slack.fake;

import static org.recueil.slack.fake.Payloads.list;
import static org.recueil.slack.fake.Payloads.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What people in the workspace do, as Slack tells of it. The sender of an event tells it. */
public final class People {
    private final Workspace workspace;
    private final Bell bell;
    private final Front front;
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger edits = new AtomicInteger();

    People(Workspace workspace, Bell bell, Front front) {
        this.workspace = workspace;
        this.bell = bell;
        this.front = front;
    }

    /** A slash command. */
    public JsonObject commandPayload(String user, String channel, String name, String text) {
        return Payloads.command(user, channel, name, text, number("trigger"), address(channel, user, ""));
    }

    /** What an event comes in. */
    public JsonObject eventPayload(JsonObject event) {
        return Payloads.callback(number("Ev"), event);
    }

    /** A line in the direct conversation {@code D…} with the bot. */
    public JsonObject said(String user, String channel, String text) {
        return object("type", "message")
                .with("user", user)
                .with("text", text)
                .with("ts", ts())
                .with("channel", channel)
                .with("channel_type", "im")
                .with("client_msg_id", number("m"))
                .json();
    }

    /** @param thread empty for the channel itself */
    public JsonObject mention(String user, String channel, String text, String thread) {
        JsonObject event = object("type", "app_mention")
                .with("user", user)
                .with("text", "<@" + Workspace.BOT_USER + "> " + text)
                .with("ts", ts())
                .with("channel", channel)
                .json();
        if (!thread.isEmpty()) {
            event.addProperty("thread_ts", thread);
        }
        return event;
    }

    /** The direct line as it is after its author has edited it, and what it was. */
    public JsonObject edited(JsonObject said, String text) {
        JsonObject message = withText(said, text);
        message.add("edited", edit(said));
        return changed(said, message);
    }

    /** The direct line with something that Slack added by itself: a preview, a language. */
    public JsonObject unfurled(JsonObject said) {
        JsonObject message = said.deepCopy();
        message.add("attachments", list(object("text", "…").json()));
        return changed(said, message);
    }

    private JsonObject changed(JsonObject said, JsonObject message) {
        return object("type", "message")
                .with("subtype", "message_changed")
                .with("hidden", true)
                .with("channel", said.get("channel").getAsString())
                .with("channel_type", "im")
                .with("ts", ts())
                .with("event_ts", ts())
                .with("message", message)
                .with("previous_message", said)
                .json();
    }

    /** An edited mention comes as a new event of the same message. */
    public JsonObject editedMention(JsonObject mention, String text) {
        JsonObject edited = withText(mention, "<@" + Workspace.BOT_USER + "> " + text);
        edited.add("edited", edit(mention));
        return edited;
    }

    private static JsonObject withText(JsonObject said, String text) {
        JsonObject message = said.deepCopy();
        message.addProperty("text", text);
        return message;
    }

    /** Slack tells the second of an edit, no more. */
    private JsonObject edit(JsonObject said) {
        return object("user", said.get("user").getAsString())
                .with("ts", (1_764_000_000 + edits.incrementAndGet()) + ".000000")
                .json();
    }

    public JsonObject linkShared(String user, String channel, String source, String... urls) {
        JsonArray links = new JsonArray();
        for (String url : urls) {
            String domain = url.replaceFirst("https?://([^/]*).*", "$1");
            links.add(object("url", url).with("domain", domain).json());
        }
        String ts = ts();
        boolean composing = source.equals("composer");
        return object("type", "link_shared")
                .with("user", user)
                .with("channel", composing ? "COMPOSER" : channel)
                .with("message_ts", composing ? "composer-" + ts : ts)
                .with("unfurl_id", "composer-" + ts)
                .with("source", source)
                .with("links", links)
                .json();
    }

    public JsonObject homeOpened(String user) {
        return object("type", "app_home_opened")
                .with("user", user)
                .with("channel", "D0" + user)
                .with("tab", "home")
                .json();
    }

    /** The shortcut of a message that somebody else wrote. */
    public JsonObject shortcutPayload(String user, String channel, String text) {
        return shortcutPayload(user, channel, object("text", text).json());
    }

    /** The shortcut of a message of those members. */
    public JsonObject shortcutPayload(String user, String channel, JsonObject members) {
        JsonObject message = object("type", "message")
                .with("user", "U0OTHER")
                .with("ts", ts())
                .json();
        members.entrySet().forEach(member -> message.add(member.getKey(), member.getValue()));
        return object("type", "message_action")
                .with("callback_id", "find_references")
                .with("trigger_id", trigger())
                .with("user", Payloads.person(user))
                .with("channel", channel(channel))
                .with("response_url", address(channel, user, ""))
                .with("message", message)
                .json();
    }

    /** The shortcut that checks the quotations of a message. */
    public JsonObject checkPayload(String user, String channel, JsonObject members) {
        JsonObject shortcut = shortcutPayload(user, channel, members);
        shortcut.addProperty("callback_id", "check_quotations");
        return shortcut;
    }

    /** The shortcut that asks a question in the thread of a message. */
    public JsonObject askHerePayload(String user, String channel) {
        JsonObject shortcut = shortcutPayload(user, channel, "Qu’en disent les textes ?");
        shortcut.addProperty("callback_id", "ask_here");
        return shortcut;
    }

    /** A question written in a window, and sent off. */
    public JsonObject submissionPayload(String user, JsonObject window, String text) {
        JsonObject view = window.deepCopy();
        JsonObject question = new JsonObject();
        question.add(
                "question",
                object("type", "plain_text_input").with("value", text).json());
        JsonObject values = new JsonObject();
        values.add("question", question);
        JsonObject state = new JsonObject();
        state.add("values", values);
        view.add("state", state);
        return object("type", "view_submission")
                .with("user", Payloads.person(user))
                .with("trigger_id", trigger())
                .with("view", view)
                .json();
    }

    /** A press in a window, of the first button or entry of a menu whose words begin so. */
    public JsonObject windowPressPayload(String user, JsonObject window, String button) {
        JsonObject container = object("type", "view")
                .with("view_id", window.get("id").getAsString())
                .json();
        JsonObject pressed = new Shown("", "", "", "", "", window.getAsJsonArray("blocks"), 1).button(button);
        JsonObject payload = press(user, pressed, container);
        payload.add("view", window);
        return payload;
    }

    /** A press of the first button of that beginning. */
    public JsonObject pressPayload(String user, Shown message, String button) {
        return pressPayload(user, message, message.button(button));
    }

    /** A press of whatever somebody says that stood there. What Slack says of the message is what stands there now. */
    public JsonObject pressPayload(String user, Shown message, String actionId, String value) {
        return pressPayload(user, message, button(actionId, value));
    }

    private JsonObject pressPayload(String user, Shown message, JsonObject button) {
        JsonObject container = object("type", "message")
                .with("message_ts", message.ts())
                .with("channel_id", message.channel())
                .with("is_ephemeral", message.isEphemeral())
                .json();
        Shown present = bell.change(() -> workspace.shown.getOrDefault(message.ts(), message));
        JsonObject carrier = object("ts", message.ts())
                .with("text", present.text())
                .with("blocks", present.blocks())
                .json();
        if (!message.thread().isEmpty()) {
            container.addProperty("thread_ts", message.thread());
            carrier.addProperty("thread_ts", message.thread());
        }
        JsonObject payload = press(user, button, container);
        payload.add("channel", channel(message.channel()));
        payload.addProperty("response_url", address(message.channel(), user, message.ts()));
        if (!message.isEphemeral()) { // of what one person alone sees, Slack sends no more than where it is
            payload.add("message", carrier);
        }
        return payload;
    }

    /** A press in the Home that the bot has published. */
    public JsonObject homePressPayload(String user, String actionId, String value) {
        return homePressPayload(user, button(actionId, value));
    }

    /** The same of a button, or of an entry of a menu, that stands there. */
    public JsonObject homePressPayload(String user, JsonObject button) {
        JsonObject container = object("type", "view").with("view_id", "V0HOME").json();
        JsonObject payload = press(user, button, container);
        JsonArray blocks = bell.change(() -> workspace.homes.getOrDefault(user, new JsonArray()));
        payload.add("view", object("type", "home").with("blocks", blocks).json());
        return payload;
    }

    /** What somebody writes in the line of their Home, ended with Enter. */
    public JsonObject homeQuestionPayload(String user, String text) {
        JsonObject written = button("question", text);
        written.addProperty("type", "plain_text_input");
        return homePressPayload(user, written);
    }

    private JsonObject press(String user, JsonObject button, JsonObject container) {
        boolean isMenu = button.has("selected_option");
        JsonObject action = object(
                        "type", button.has("type") ? button.get("type").getAsString() : "button")
                .with("action_ts", ts())
                .with("block_id", "b1")
                .json();
        for (String name : isMenu ? List.of("action_id", "selected_option") : List.of("action_id", "value", "text")) {
            if (button.has(name)) {
                action.add(name, button.get(name));
            }
        }
        return object("type", "block_actions")
                .with("user", Payloads.person(user))
                .with("trigger_id", trigger())
                .with("container", container)
                .with("actions", list(action))
                .json();
    }

    private static JsonObject button(String actionId, String value) {
        return object("action_id", actionId).with("value", value).json();
    }

    private static JsonObject channel(String id) {
        return object("id", id).with("name", "general").json();
    }

    private String address(String channel, String user, String original) {
        return "http://127.0.0.1:" + front.port() + "/response/"
                + bell.change(() -> workspace.address(channel, user, original));
    }

    private String ts() {
        return bell.change(workspace::ts);
    }

    /** What lets the bot open a window once. */
    private String trigger() {
        return bell.change(() -> workspace.trigger(number("trigger")));
    }

    private String number(String kind) {
        return kind + numbers.incrementAndGet();
    }
}
