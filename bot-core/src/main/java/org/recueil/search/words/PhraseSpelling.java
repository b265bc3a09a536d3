package org.recueil.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.recueil.search.words.Spellings.Near;

/** Reads phrases of the glossary in which a word is misspelt: {@code casqes bleus}. Safe for several threads. */
public final class PhraseSpelling {
    private static final int LONGEST = 6;

    private final Glossary glossary;
    private final Spellings words;

    public PhraseSpelling(Glossary glossary) {
        this.glossary = glossary;
        this.words =
                new Spellings(glossary.wordsOfPhrases().stream().collect(Collectors.toMap(word -> word, word -> 0)));
    }

    /**
     * The phrase of several words that a line may begin with, one strange word of it corrected; empty where none is.
     *
     * @param strange the place of the first word that means nothing as it is spelt; negative if there is none
     */
    public List<String> meant(List<String> typed, int strange) {
        return strange < 0 || strange >= LONGEST || typed.size() == 1 ? List.of() : corrected(typed, strange);
    }

    private List<String> corrected(List<String> typed, int at) {
        for (Near near : words.near(typed.get(at))) {
            List<String> line = new ArrayList<>(typed);
            line.set(at, near.word());
            int length = glossary.longestAt(line);
            if (length > at && length > 1) {
                return line.subList(0, length);
            }
        }
        return List.of();
    }
}
