package org.recueil.reference;

import java.util.Set;

/** The words and marks that stand between the numbers of a reference, in lower case. */
final class Vocabulary {
    /** Between two elements of a list. */
    static final Set<String> SEPARATORS = Set.of(",", ";", "/", "et", "and", "&", "+", "puis");

    /** Between the two ends of a range. */
    static final Set<String> RANGES = Set.of("à", "au", "-", "–", "—", "to");

    /** Said of what follows, and without a meaning of their own. */
    static final Set<String> FILLERS = Set.of(
            ".",
            ")",
            "(",
            "«",
            "»",
            "“",
            "”",
            "„",
            "\"",
            "*",
            "_",
            "`",
            "§",
            ":",
            "n°",
            "nº",
            "no",
            "par",
            "para",
            "paras",
            "paragraphe",
            "paragraphes",
            "paragraph",
            "paragraphs",
            "rec",
            "recs",
            "recommandation",
            "recommandations",
            "recommendation",
            "recommendations",
            "sous",
            "de",
            "du",
            "from",
            "le",
            "la",
            "les",
            "l'",
            "l’",
            "the");

    /** Announces an alinea: of a preamble where a number follows, else a filler. */
    static final Set<String> PREAMBLE = Set.of("al", "alinéa", "alinéas", "alinea", "alineas");

    /** Announces the letter of a part. */
    static final Set<String> PARTS = Set.of("partie", "part");

    /** Announces an instrument or a meeting. */
    static final Set<String> ANCHOR_WORDS = Set.of(
            "résolution",
            "resolution",
            "rés",
            "décision",
            "decision",
            "déc",
            "réunion",
            "reunion",
            "meeting",
            "session");

    private Vocabulary() {}
}
