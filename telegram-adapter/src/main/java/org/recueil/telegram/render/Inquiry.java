package org.recueil.telegram.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.draft.Draft;
import org.recueil.platform.Way;
import org.recueil.reply.Action;
import org.recueil.wording.Language;

/**
 * A line to be answered in a chat.
 *
 * @param way to the line, which is kept as it was said
 * @param question the text of the message that the answer replies to; buttons may refer to parts of it. Empty if it could not
 *     be read again
 * @param file the draft in the file of that message, if the line checks it
 */
public record Inquiry(Way way, Language language, Audience audience, String question, Optional<Draft> file) {
    /** For words that the bot says unasked. */
    static final Inquiry NONE = new Inquiry(new Way("", List.of()), Language.FRENCH, Audience.OTHERS, "");

    /** An inquiry about a message without a file. */
    public Inquiry(Way way, Language language, Audience audience, String question) {
        this(way, language, audience, question, Optional.empty());
    }

    /** A question that was just asked. */
    public static Inquiry of(String question, Language language, Audience audience) {
        return new Inquiry(new Way(question, List.of()), language, audience, question);
    }

    public String line() {
        return way.line();
    }

    /** The way as buttons carry it, with the line as the bot reads it. */
    Way carried() {
        return new Way(InputNormaliser.line(way.line()), way.steps());
    }

    /** The same with the draft in the file of the question. */
    public Inquiry of(Draft draft) {
        return new Inquiry(way, language, audience, question, Optional.of(draft));
    }

    /** The inquiry of a button below the answer. */
    public Inquiry beyond(Action.Ask button) {
        return new Inquiry(carried().on(button), language, audience, question);
    }

    /** What was shown before; empty at the beginning of the way. */
    public Optional<Inquiry> before() {
        return way.back().map(back -> new Inquiry(back, language, audience, question));
    }

    /** Tells one inquiry from another of the same message. What people write is not kept. */
    public UUID digest() {
        String draft = file.map(Draft::text).orElse("");
        String whole = String.join("\0", way.line(), question, draft);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }

    /** The same in that language. */
    public Inquiry in(Language other) {
        return new Inquiry(way, other, audience, question, file);
    }
}
