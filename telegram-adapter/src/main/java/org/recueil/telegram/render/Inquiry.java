package org.recueil.telegram.render;

import java.util.Optional;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.bot.reading.words.InputNormaliser;
import org.recueil.reply.Action;
import org.recueil.wording.Language;

/**
 * A line that is to be answered in a chat.
 *
 * @param question the text of the message that the answer replies to, of which a button may take a part; empty if it could
 *     not be read again
 * @param trail the way that led to the line
 */
public record Inquiry(String line, Language language, Audience audience, String question, Trail trail) {
    /** Nobody asked: these are words of the bot's own. */
    static final Inquiry NONE = new Inquiry("", Language.FRENCH, Audience.OTHERS, "", Trail.NONE);

    /** What pressing a button below the answer asks for. */
    public Inquiry beyond(Action.Ask button) {
        return new Inquiry(
                button.says(), language, audience, question, trail.beyond(InputNormaliser.line(line), button));
    }

    /** What was shown before; nothing at the beginning of the way. */
    public Optional<Inquiry> before() {
        return trail.steps().stream()
                .findFirst()
                .map(step -> new Inquiry(step, language, audience, question, trail.behindFirst()));
    }

    /** The same in that language. */
    public Inquiry in(Language other) {
        return new Inquiry(line, other, audience, question, trail);
    }
}
