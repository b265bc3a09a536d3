package org.recueil.search.question;

import java.util.List;

/**
 * A question, or a part of one, that counts as a whole.
 *
 * @param little words of an English question that carry no notion, by which it resembles what others ask
 * @param weight beside 1 for the question itself
 */
public record QuestionPart(List<Concept> concepts, List<String> little, float weight) {
    public QuestionPart {
        concepts = List.copyOf(concepts);
        little = List.copyOf(little);
    }
}
