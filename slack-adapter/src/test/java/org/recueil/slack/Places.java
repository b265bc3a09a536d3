package org.recueil.slack;

import org.recueil.wording.Language;

/** Where answers of the tests stand. */
final class Places {
    private Places() {}

    /** Where one person sees what was typed there. */
    static Place one(String line, Language language) {
        return one(line, language, "");
    }

    static Place one(String line, Language language, String thread) {
        return new Place(Place.Readers.ONE, language, thread, Way.to(line));
    }

    /** Where all who are there see it. */
    static Place all(String line, Language language) {
        return new Place(Place.Readers.ALL, language, "", Way.to(line));
    }
}
