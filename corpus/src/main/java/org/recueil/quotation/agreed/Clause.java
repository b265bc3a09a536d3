package org.recueil.quotation.agreed;

import java.util.Optional;

/**
 * A part of a text that asks for one thing: a sentence, an item of a list, or half of a sentence that asks two.
 *
 * @param start where it begins in the text, in UTF-16 units from 0
 * @param end exclusive
 * @param text its own words
 * @param introduction the words before the list of which it is an item: {@code Les États parties devraient :}
 * @param obligation how strongly it asks; empty if it asks for nothing, or is not in French
 */
public record Clause(int start, int end, String text, Optional<String> introduction, Optional<Obligation> obligation) {
    public Clause {
        if (start < 0 || end - start != text.length() || text.isBlank()) {
            throw new IllegalArgumentException("\"" + text + "\" cannot stand from " + start + " to " + end);
        }
    }

    /** Its own words after those that introduce it. */
    String introduced() {
        return introduction.map(words -> words + " " + text).orElse(text);
    }
}
