package org.recueil.slack.app;

import java.util.Map;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** The wording about the app: in its manifest, in {@code doctor}, and in errors about arguments. */
final class ShapeWords {
    private static final Map<Language, Wording> WORDINGS = Wording.inEach("org.recueil.slack.app.wording");

    private ShapeWords() {}

    static Wording in(Language language) {
        return WORDINGS.get(language);
    }
}
