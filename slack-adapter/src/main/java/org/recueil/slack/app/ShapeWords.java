package org.recueil.slack.app;

import java.util.Map;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** What is said of the app: in its manifest, by {@code doctor}, of arguments that cannot be used. */
final class ShapeWords {
    private static final Map<Language, Wording> WORDINGS = Wording.inEach("org.recueil.slack.app.wording");

    private ShapeWords() {}

    static Wording in(Language language) {
        return WORDINGS.get(language);
    }
}
