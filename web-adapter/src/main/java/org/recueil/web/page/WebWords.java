package org.recueil.web.page;

import java.util.Map;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** What pages say beside the bot's answers. */
public final class WebWords {
    private static final Map<Language, Wording> WORDINGS = Wording.inEach("org.recueil.web.wording");

    private WebWords() {}

    public static Wording in(Language language) {
        return WORDINGS.get(language);
    }
}
