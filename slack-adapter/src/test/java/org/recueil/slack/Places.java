package org.recueil.slack;

import org.recueil.platform.Way;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.wording.Language;

/** Where answers of the tests stand. */
public final class Places {
    private Places() {}

    /** Where one person sees what was typed there. */
    public static AnswerPlace one(String line, Language language) {
        return one(line, language, "");
    }

    public static AnswerPlace one(String line, Language language, String thread) {
        return new AnswerPlace(AnswerPlace.Readers.ONE, language, thread, Way.to(line));
    }

    /** Where everybody there sees it. */
    public static AnswerPlace all(String line, Language language) {
        return new AnswerPlace(AnswerPlace.Readers.ALL, language, "", Way.to(line));
    }
}
