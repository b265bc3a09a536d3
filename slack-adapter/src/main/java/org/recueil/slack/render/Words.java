package org.recueil.slack.render;

import java.util.Map;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** What the bot itself says in Slack only. */
public final class Words {
    private static final Map<Language, Wording> WORDINGS = Wording.inEach("org.recueil.slack.wording");

    private Words() {}

    public static Wording in(Language language) {
        return WORDINGS.get(language);
    }

    /** One sentence that says what went wrong, or what is missing. */
    public static Reply paragraph(Language language, String key, Object... arguments) {
        return Reply.of(new Block.Paragraph(in(language).spans(key, arguments)));
    }

    /** How to check a message that is already there. */
    public static Block draftsInMessages(Language language) {
        return new Block.Note(in(language).spans("draft.message"));
    }
}
