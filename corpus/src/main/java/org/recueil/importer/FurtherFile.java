package org.recueil.importer;

import org.recueil.model.PublishedSource;

/** A readable file with which a person adds texts to the corpus. */
sealed interface FurtherFile permits MeetingFile, IndexFile, LanguageFile {
    /** What its first lines say it is: one of these keys stands in the head of each. */
    enum Kind {
        MEETING(MeetingHead.MEETING, "une réunion"),
        SESSION(MeetingHead.SESSION, "une session de la Conférence"),
        INDEX(IndexFile.INDEX, "une édition de l’index thématique"),
        LANGUAGE(LanguageFile.LANGUAGE, "une édition dans une autre langue officielle");

        private final String key;
        private final String described;

        Kind(String key, String described) {
            this.key = key;
            this.described = described;
        }

        String key() {
            return key;
        }

        /** What such a file describes, in words. */
        String described() {
            return described;
        }
    }

    TextFile file();

    /** The file as one of the documents that the corpus comes from. */
    PublishedSource source();
}
