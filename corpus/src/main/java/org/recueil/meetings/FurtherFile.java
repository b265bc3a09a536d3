package org.recueil.meetings;

import org.recueil.model.PublishedSource;
import org.recueil.text.Bilingual;

/** A readable file with which a person adds texts to the corpus. */
sealed interface FurtherFile permits MeetingFile, IndexFile, LanguageFile {
    /** The kinds of files. Each has a key of its own in the head. */
    enum Kind {
        MEETING(MeetingHead.MEETING, Bilingual.of("une réunion", "a meeting")),
        SESSION(MeetingHead.SESSION, Bilingual.of("une session de la Conférence", "a session of the Conference")),
        INDEX(IndexFile.INDEX, Bilingual.of("une édition de l’index thématique", "an edition of the thematic index")),
        LANGUAGE(
                LanguageFile.LANGUAGE,
                Bilingual.of(
                        "une édition dans une autre langue officielle", "an edition in another official language"));

        private final String key;
        private final Bilingual described;

        Kind(String key, Bilingual described) {
            this.key = key;
            this.described = described;
        }

        String key() {
            return key;
        }

        /** What such a file describes, in words. */
        Bilingual described() {
            return described;
        }
    }

    TextFile file();

    /** The file as one of the sources of the corpus. */
    PublishedSource source();
}
