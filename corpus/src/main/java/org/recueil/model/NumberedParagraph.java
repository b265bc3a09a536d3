package org.recueil.model;

/** A numbered paragraph of a document; sub-items stand on lines of their own, with their marks. */
public record NumberedParagraph(int number, String text) {
    public NumberedParagraph {
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException("paragraph " + number + " needs a number from 1 and a text");
        }
    }
}
