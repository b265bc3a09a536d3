package org.recueil.slack.render;

import com.google.gson.annotations.SerializedName;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.slack.api.Target;
import org.recueil.slack.api.WebApi;

/** The arguments of Slack's methods. */
public final class Requests {
    /** A message for the address that came with a command or a press. */
    private record Response(
            @SerializedName("response_type") String type,
            @SerializedName("replace_original") boolean replaces,
            @SerializedName("thread_ts") String thread,
            String text,
            List<LayoutBlock> blocks) {}

    private record Deletion(
            @SerializedName("delete_original") boolean deletes) {}

    private record Uploaded(String id, String title) {}

    private Requests() {}

    /** @param thread empty for the channel itself */
    public static Map<String, String> post(String channel, String thread, SlackMessage message) {
        Map<String, String> arguments = content(channel, message);
        arguments.put("unfurl_links", "false");
        arguments.put("unfurl_media", "false");
        return in(thread, arguments);
    }

    public static Map<String, String> update(String channel, String ts, SlackMessage message) {
        Map<String, String> arguments = content(channel, message);
        arguments.put("ts", ts);
        return arguments;
    }

    public static Map<String, String> delete(String channel, String ts) {
        return Map.of("channel", channel, "ts", ts);
    }

    /**
     * Asks for one message of a conversation.
     *
     * @param thread in which it is; empty for the conversation itself
     * @param ts its number
     * @see <a href="https://docs.slack.dev/messaging/retrieving-messages#individual_messages">Retrieving individual
     *     messages</a>
     */
    public static Map<String, String> reading(String channel, String thread, String ts) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("channel", channel);
        arguments.put("oldest", ts);
        arguments.put("latest", ts);
        arguments.put("inclusive", "true");
        if (thread.isEmpty()) {
            arguments.put("limit", "1");
        } else {
            // the message that opens the thread may come first
            arguments.put("ts", thread);
            arguments.put("limit", "2");
        }
        return arguments;
    }

    /** Asks where the bytes of a file can be handed over. */
    public static Map<String, String> upload(String name, int length) {
        return Map.of("filename", name, "length", Integer.toString(length));
    }

    /**
     * Shows a file that was handed over.
     *
     * @param file its number in Slack
     * @param thread empty for the channel itself
     */
    public static Map<String, String> uploaded(String file, String title, String channel, String thread) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("files", WebApi.json(List.of(new Uploaded(file, title))));
        arguments.put("channel_id", channel);
        return in(thread, arguments);
    }

    public static Map<String, String> ephemeral(Target.Alone target, SlackMessage message) {
        Map<String, String> arguments = content(target.channel(), message);
        arguments.put("user", target.user());
        return in(target.thread(), arguments);
    }

    public static Object response(Target.Alone target, boolean replaces, SlackMessage message) {
        return response("ephemeral", replaces, target.thread(), message);
    }

    /**
     * A message for everybody where the button was pressed.
     *
     * @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction">Publishing responses in channel, in
     *     thread</a>
     */
    public static Object shared(Target.Shared target, SlackMessage message) {
        return response("in_channel", false, target.thread(), message);
    }

    private static Object response(String type, boolean replaces, String thread, SlackMessage message) {
        return new Response(type, replaces, thread.isEmpty() ? null : thread, message.text(), message.blocks());
    }

    public static Object deletion() {
        return new Deletion(true);
    }

    public static Map<String, String> home(String user, View view) {
        return Map.of("user_id", user, "view", WebApi.json(view));
    }

    /** @param trigger the proof that somebody pressed something, good for three seconds */
    public static Map<String, String> window(String trigger, View view) {
        return Map.of("trigger_id", trigger, "view", WebApi.json(view));
    }

    private static Map<String, String> content(String channel, SlackMessage message) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("channel", channel);
        arguments.put("text", message.text());
        arguments.put("blocks", WebApi.json(message.blocks()));
        return arguments;
    }

    private static Map<String, String> in(String thread, Map<String, String> arguments) {
        if (!thread.isEmpty()) {
            arguments.put("thread_ts", thread);
        }
        return arguments;
    }
}
