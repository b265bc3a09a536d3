package org.recueil.model;

/** A numbered paragraph of a document. Each sub-item stands on a line of its own, with its mark. */
public record NumberedParagraph(int number, String text) {
    public NumberedParagraph {
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException("paragraph " + number + " needs a number from 1 and a text");
        }
    }
}
