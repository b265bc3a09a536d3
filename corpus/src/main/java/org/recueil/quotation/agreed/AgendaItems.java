package org.recueil.quotation.agreed;

import java.util.regex.Pattern;

/** Texts that only put a subject on the agenda of a later meeting: {@code soient examinés aux sessions futures}. */
final class AgendaItems {
    private static final Pattern LATER = Pattern.compile(
            "\\b(?:futures?|prochaines?|ultérieures?) (?:réunions?|sessions?)|(?:réunions?|sessions?) (?:futures?|ultérieures?)"
                    + "|programme de travail (?:au titre|concernant)|point correspondant à l['’]ordre du jour");

    private AgendaItems() {}

    /** Whether a text, with the words that introduce it, is one. */
    static boolean isOne(String text) {
        return LATER.matcher(text).find();
    }
}
