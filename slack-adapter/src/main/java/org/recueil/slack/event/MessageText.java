package org.recueil.slack.event;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.render.Escape;

/**
 * What a message says, as people see it: its blocks if they say something, otherwise its text, then its attachments. Apps often
 * leave the text empty, or say in it only that there is something to see.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Blocks</a>
 */
final class MessageText {
    /** Controls, which say nothing. */
    private static final Pattern CONTROL = Pattern.compile(".*(?:actions|buttons?|select|picker|overflow|input)");

    /**
     * Elements of rich text that stand for something by an id or a name, such as people, groups and emoji. Each is read as a
     * blank.
     */
    private static final Set<String> NAMED =
            Set.of("user", "usergroup", "team", "channel", "broadcast", "emoji", "color");

    private static final List<String> OF_AN_ATTACHMENT = List.of("pretext", "title", "text");
    private static final int DEEPEST = 30;

    private final StringBuilder said = new StringBuilder();
    private final boolean marksQuotations;

    private MessageText(boolean marksQuotations) {
        this.marksQuotations = marksQuotations;
    }

    /**
     * The text of a message as a draft: what its author wrote or, if that is nothing, what they forwarded. A quotation has
     * {@code >} before each of its lines. No longer than a message.
     */
    static String draft(Payload message) {
        MessageText text = new MessageText(true);
        text.ofAuthor(message);
        if (text.said.isEmpty()) {
            message.list("attachments").forEach(text::ofAttachment);
        }
        return text.whole();
    }

    /** The text of a message as {@link HeardText} reads it, paragraphs on lines of their own; no longer than a message. */
    static String of(Payload message) {
        MessageText text = new MessageText(false);
        text.ofAuthor(message);
        message.list("attachments").forEach(text::ofAttachment);
        return text.whole();
    }

    private void ofAuthor(Payload message) {
        ofBlocks(message.at("blocks"));
        if (said.isEmpty()) {
            line(HeardText.plain(message.text("text")));
        }
    }

    private String whole() {
        return SlackLimits.readable(said.toString()).strip();
    }

    private void ofAttachment(Payload attachment) {
        int before = said.length();
        OF_AN_ATTACHMENT.forEach(part -> line(HeardText.plain(attachment.text(part))));
        for (Payload field : attachment.list("fields")) {
            line(HeardText.plain(field.text("title")));
            line(HeardText.plain(field.text("value")));
        }
        ofBlocks(attachment.at("blocks"));
        if (said.length() == before) {
            line(HeardText.plain(attachment.text("fallback")));
        }
    }

    private void ofBlocks(Payload blocks) {
        visit(blocks, 0);
        endLine();
    }

    /** Reads a part of any kind, even of kinds to come: texts are recognised by their form. */
    private void visit(Payload part, int depth) {
        if (depth > DEEPEST || said.length() > SlackLimits.MESSAGE_TEXT) {
            return;
        }
        for (Payload element : part.list()) {
            visit(element, depth + 1);
        }
        String type = part.text("type");
        int before = said.length();
        switch (type) {
            case "mrkdwn" -> line(HeardText.plain(part.text("text")));
            case "plain_text", "raw_text" -> line(Escape.undo(part.text("text")));
            case "markdown" -> line(HeardText.markdown(part.text("text")));
            case "text" -> said.append(Escape.undo(part.text("text")));
            case "link" -> said.append(HeardText.link(part.text("url"), part.text("text")));
            case "date" -> said.append(part.text("fallback"));
            default -> other(type, part, depth);
        }
        if (marksQuotations && type.equals("rich_text_quote")) {
            quote(before);
        }
    }

    /** Marks the lines from there on as quoted, as a person would who writes plain text. */
    private void quote(int from) {
        String quoted = said.substring(from).replaceAll("(?m)^(?=.)", "> ");
        said.replace(from, said.length(), quoted);
    }

    private void other(String type, Payload part, int depth) {
        if (NAMED.contains(type)) {
            said.append(' ');
        } else if (!CONTROL.matcher(type).matches()) {
            members(part, depth);
        }
        if (type.startsWith("rich_text")) {
            endLine();
        }
    }

    private void members(Payload part, int depth) {
        if (part.json().isJsonObject()) {
            for (JsonElement member : part.json().getAsJsonObject().asMap().values()) {
                if (!member.isJsonPrimitive()) {
                    visit(new Payload(member), depth + 1);
                }
            }
        }
    }

    private void line(String text) {
        if (!text.isBlank()) {
            endLine();
            said.append(text.strip());
            endLine();
        }
    }

    private void endLine() {
        if (!said.isEmpty() && said.charAt(said.length() - 1) != '\n') {
            said.append('\n');
        }
    }
}
