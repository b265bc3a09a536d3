package org.recueil.quotation.match;

import java.util.List;
import org.recueil.model.id.TextId;

/**
 * A text of the corpus within the words of all texts.
 *
 * @param language the code of its language
 * @param text as published
 * @param first the index of its first word
 * @param end the index after its last word
 * @param family the index of the outermost text above it, by which texts that may be quoted together are known
 * @param next the indexes of the texts that a quotation may go on with: those below it and those that follow
 */
public record OfficialText(
        TextId id, String language, String text, int first, int end, int family, List<Integer> next) {}
