package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A message as it stood in a chat at one moment; {@link Chat#post} gives its present state.
 *
 * @param id unique in its chat
 * @param thread the {@code message_thread_id} it has, 0 for none
 * @param from who wrote it, empty for the bot
 * @param viaBot written by a person with the bot's inline mode
 * @param date seconds since 1970
 * @param edited when it was last edited, 0 for never
 * @param replyTo the message it answers, 0 for none
 * @param silent sent with {@code disable_notification}
 * @param deleted no longer shown
 * @param version counts edits from 0
 * @param extra further fields of the message: a photo, a sticker, who joined
 */
public record Post(
        Chat chat,
        int id,
        int thread,
        Optional<Person> from,
        boolean viaBot,
        long date,
        long edited,
        Content content,
        int replyTo,
        boolean silent,
        boolean deleted,
        int version,
        ObjectNode extra) {
    public String text() {
        return content.text();
    }

    /** The file that it brings; the text is then its caption. */
    public Optional<StoredFile> file() {
        return content.file();
    }

    public List<Entity> entities() {
        return content.entities();
    }

    /** The keyboard, row by row; empty if there is none. */
    public List<List<Button>> keyboard() {
        return content.keyboard();
    }

    public List<Button> buttons() {
        return content.keyboard().stream().flatMap(List::stream).toList();
    }

    /** The first button whose label contains the words; an AssertionError lists the buttons there are. */
    public Button button(String words) {
        return button(words, button -> button.label().contains(words));
    }

    /** The first button with that action, {@code copy_text} for one; an AssertionError lists the buttons there are. */
    public Button buttonThat(String action) {
        return button(action, button -> button.action().equals(action));
    }

    private Button button(String sought, Predicate<Button> fits) {
        return buttons().stream()
                .filter(fits)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no button \"" + sought + "\" under this message, only " + buttons()));
    }

    /** True where previews of links are switched off. */
    public boolean hasNoPreview() {
        return content.linkPreview().path("is_disabled").asBoolean();
    }

    boolean isFromBot() {
        return from.isEmpty();
    }

    Post with(Content newContent, long when) {
        return new Post(
                chat, id, thread, from, viaBot, date, when, newContent, replyTo, silent, deleted, version + 1, extra);
    }

    Post gone() {
        return new Post(
                chat, id, thread, from, viaBot, date, edited, content, replyTo, silent, true, version + 1, extra);
    }
}
