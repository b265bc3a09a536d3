package org.recueil.draft;

import java.util.Locale;
import java.util.Set;

/** A format that is read, known by the name of the file. */
enum DraftFormat {
    TEXT,
    MARKDOWN,
    DOCX;

    private static final Set<String> WORD_PROCESSORS = Set.of(
            ".doc", ".docm", ".dot", ".dotm", ".dotx", ".fodt", ".gdoc", ".odt", ".ott", ".pages", ".rtf", ".sxw",
            ".wpd", ".wps");

    /** @throws Refusal if the extension is that of another format */
    static DraftFormat named(String name) throws Refusal {
        String extension = extension(name);
        switch (extension) {
            case ".txt":
                return TEXT;
            case ".md":
                return MARKDOWN;
            case ".docx":
                return DOCX;
            case ".pdf":
                throw new Refusal(DraftProblem.PDF);
            default:
                throw new Refusal(
                        WORD_PROCESSORS.contains(extension)
                                ? DraftProblem.OTHER_WORD_PROCESSOR
                                : DraftProblem.OTHER_FORMAT,
                        extension);
        }
    }

    /** In lower case, with the full stop; empty if there is none. */
    private static String extension(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int stop = file.lastIndexOf('.');
        return stop < 0 ? "" : file.substring(stop).toLowerCase(Locale.ROOT);
    }
}
