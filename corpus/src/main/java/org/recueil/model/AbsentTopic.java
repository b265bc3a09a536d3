package org.recueil.model;

import java.util.List;

/**
 * A subject that is close to the texts but that no text answers.
 *
 * @param name lower-case letters, digits and hyphens; unique
 * @param helpFrench one line of our own that says where the answer is
 * @param helpEnglish the same in English
 * @param askedFrench what people ask about it
 * @param askedEnglish the same in English
 */
public record AbsentTopic(
        String name, String helpFrench, String helpEnglish, List<String> askedFrench, List<String> askedEnglish) {
    public AbsentTopic {
        askedFrench = List.copyOf(askedFrench);
        askedEnglish = List.copyOf(askedEnglish);
        if (name.isBlank() || helpFrench.isBlank() || helpEnglish.isBlank()) {
            throw new IllegalArgumentException("a topic needs a name and a line of help in each language: " + name);
        }
    }
}
