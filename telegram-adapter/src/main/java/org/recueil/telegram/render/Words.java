package org.recueil.telegram.render;

import java.util.List;
import java.util.Map;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** What the bot itself says in Telegram only. */
public final class Words {
    private static final Map<Language, Wording> WORDINGS = Wording.inEach("org.recueil.telegram.wording");
    private static final int THINGS_TO_TRY = 3;

    private Words() {}

    public static Wording in(Language language) {
        return WORDINGS.get(language);
    }

    public static Reply paragraph(Language language, String key, Object... arguments) {
        return Reply.of(new Block.Paragraph(in(language).say(key, arguments)));
    }

    /** Who the bot is, and three things to try. */
    public static Reply greeting(Language language) {
        Action[] tries = new Action[THINGS_TO_TRY];
        for (int i = 0; i < THINGS_TO_TRY; i++) {
            tries[i] = new Action.Ask(
                    Action.Role.EXAMPLE,
                    in(language).say("start.try." + (i + 1)),
                    in(language).say("start.says." + (i + 1)));
        }
        return new Reply(
                List.of(
                        new Block.Paragraph(in(language).say("start.hello")),
                        new Block.Note(in(language).say("start.how"))),
                List.of(tries));
    }

    /** How to check a message that is already there. */
    public static Block draftsInMessages(Language language) {
        return new Block.Note(in(language).spans("draft.message"));
    }
}
