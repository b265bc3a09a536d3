package org.recueil.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import org.recueil.command.Bot;
import org.recueil.command.Language;
import org.recueil.command.Message;
import org.recueil.command.Message.Audience;
import org.recueil.model.Corpus;
import org.recueil.reply.Reply;

/**
 * What the bot shows in Slack: the core's answers, and what Slack adds to them. Does no input or output, never throws
 * whatever it is given, keeps nothing. Safe for use by several threads.
 */
final class Composer {
    private final Bot bot;

    Composer(Bot bot, Corpus corpus) {
        this.bot = bot;
    }

    /** The answer to a line in a direct message ({@code PRIVATE}), or where others read along ({@code OTHERS}). */
    List<SlackMessage> answer(String line, Language language, Audience audience) {
        return render(bot.answer(new Message(line, language, audience)).reply());
    }

    /**
     * The answer to a line for the asker alone, with a button that shares it.
     *
     * @param thread in which it is shared; empty for the channel itself
     */
    List<SlackMessage> shareable(String line, Language language, String thread) {
        return answer(line, language, Audience.PRIVATE);
    }

    /**
     * What is posted for all when somebody shares a line's answer.
     *
     * @param user the id of who shares it, {@code U…}
     */
    List<SlackMessage> shared(String line, Language language, String user) {
        return answer(line, language, Audience.PRIVATE);
    }

    /**
     * What a message cites and what it resembles, for the asker alone, each ready to share.
     *
     * @param text the message as Slack hands it over
     * @param thread in which it is shared; empty for the channel itself
     */
    List<SlackMessage> references(String text, Language language, String thread) {
        return answer(text, language, Audience.PRIVATE);
    }

    /** The text of a {@code COPY} button, ready to be copied. */
    List<SlackMessage> copied(String text, Language language) {
        return answer(text, language, Audience.PRIVATE);
    }

    /** The preview of a link; nothing where it leads to no document of the corpus. */
    Optional<List<LayoutBlock>> card(String url, Language language) {
        return Optional.empty();
    }

    /** The App Home as it opens. */
    View home(Language language) {
        return home("", language);
    }

    /** The App Home that shows the answer to a line. */
    View home(String line, Language language) {
        return View.builder().type("home").blocks(List.of()).build();
    }

    /** What went wrong, and what would work. */
    List<SlackMessage> apology(Trouble trouble, Language language) {
        return render(Words.paragraph(language, trouble.key()));
    }

    private static List<SlackMessage> render(Reply reply) {
        return new SlackRenderer().render(reply);
    }
}
