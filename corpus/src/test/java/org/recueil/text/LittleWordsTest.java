package org.recueil.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LittleWordsTest {
    @ParameterizedTest
    @EnumSource
    void areFolded(LittleWords kind) {
        kind.words().forEach(word -> assertEquals(Folding.fold(word), word));
    }

    @Test
    void areThoseOfALanguage() {
        assertTrue(LittleWords.french().containsAll(List.of("l", "notre", "sont")));
        assertTrue(LittleWords.english().containsAll(List.of("a", "our", "would")));
        Set<String> all = LittleWords.of(EnumSet.allOf(LittleWords.class));
        Set<String> both = new HashSet<>(LittleWords.french());
        both.addAll(LittleWords.english());
        assertEquals(all, both);
    }

    /** Each word is in one place only, so that people find it there. */
    @Test
    void standOncePerLanguage() {
        for (String language : List.of("FRENCH_", "ENGLISH_")) {
            Set<String> all = new HashSet<>();
            Stream.of(LittleWords.values())
                    .filter(kind -> kind.name().startsWith(language))
                    .forEach(kind -> kind.words().forEach(word -> assertTrue(all.add(word), kind + ": " + word)));
            assertTrue(all.size() > 100, language + all.size());
        }
    }

    @Test
    void areTakenByKind() {
        Set<String> taken = LittleWords.of(EnumSet.of(LittleWords.FRENCH_ARTICLES, LittleWords.ENGLISH_ARTICLES));
        assertTrue(taken.containsAll(List.of("les", "the")));
        assertEquals(
                LittleWords.FRENCH_ARTICLES.words().size()
                        + LittleWords.ENGLISH_ARTICLES.words().size(),
                taken.size());
    }
}
