package org.recueil.slack.event;

import java.util.List;
import java.util.stream.Stream;
import org.recueil.slack.api.Payload;
import org.recueil.slack.render.Escape;

/**
 * What carries the button that was pressed, according to Slack: a message with its attachments, a preview, a Home. The press
 * may come from anybody, but this comes from Slack.
 *
 * @see <a href="https://docs.slack.dev/reference/interaction-payloads/block_actions-payload">The payload of a press</a>
 */
public record Carriers(Payload interaction) {
    private static final int DEEPEST = 30;

    /** The value of a button, or of the chosen entry of a menu. */
    static String value(Payload action) {
        String chosen = action.text("selected_option", "value");
        return chosen.isEmpty() ? action.text("value") : chosen;
    }

    /**
     * Whether that button is there, or a menu with that entry, or a line to write in, whatever was written. Of a message that
     * only the presser sees, Slack tells only where it is. Then this cannot be known, and what a press may do must not depend
     * on it.
     */
    public boolean have(Payload action) {
        return !action.text("action_id").isEmpty() && blocks().anyMatch(part -> has(part, action, 0));
    }

    /** Whether Slack does not tell what the message carries. */
    boolean areUnseen() {
        return interaction.is("container", "is_ephemeral") && !interaction.has("message", "blocks");
    }

    private Stream<Payload> blocks() {
        Stream<Payload> attached =
                interaction.list("message", "attachments").stream().map(each -> each.at("blocks"));
        Stream<Payload> whole = Stream.of("message", "view", "app_unfurl").map(name -> interaction.at(name, "blocks"));
        return Stream.concat(whole, attached);
    }

    private static boolean has(Payload part, Payload action, int depth) {
        return depth < DEEPEST
                && (is(part, action) || parts(part).stream().anyMatch(inside -> has(inside, action, depth + 1)));
    }

    private static List<Payload> parts(Payload part) {
        return part.json().isJsonObject()
                ? part.json().getAsJsonObject().asMap().values().stream()
                        .filter(member -> !member.isJsonPrimitive())
                        .map(Payload::new)
                        .toList()
                : part.list();
    }

    private static boolean is(Payload part, Payload action) {
        if (!same(part.text("action_id"), action.text("action_id"))) {
            return false;
        }
        return switch (part.text("type")) {
            case "button" -> same(part.text("value"), value(action));
            case "plain_text_input" -> true;
            case "overflow", "static_select" -> options(part).anyMatch(value -> same(value, value(action)));
            default -> false;
        };
    }

    private static Stream<String> options(Payload menu) {
        Stream<Payload> grouped = menu.list("option_groups").stream().flatMap(group -> group.list("options").stream());
        return Stream.concat(menu.list("options").stream(), grouped).map(option -> option.text("value"));
    }

    /** Whether two texts are the same. Slack may escape one and not the other. */
    private static boolean same(String carried, String pressed) {
        return carried.equals(pressed) || Escape.undo(carried).equals(Escape.undo(pressed));
    }
}
