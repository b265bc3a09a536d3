package org.recueil.slack;

import java.util.EnumMap;
import java.util.Map;
import org.recueil.command.Language;
import org.recueil.command.Wording;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;

/** What the bot says by itself in Slack only. */
final class Words {
    private static final Map<Language, Wording> WORDINGS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            WORDINGS.put(language, Wording.of("org.recueil.slack.wording", language));
        }
    }

    private Words() {}

    static Wording in(Language language) {
        return WORDINGS.get(language);
    }

    static Reply paragraph(Language language, String key, Object... arguments) {
        return Reply.of(new Block.Paragraph(in(language).say(key, arguments)));
    }
}
