package org.recueil.search.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.recueil.search.index.IndexField;
import org.recueil.search.words.WordForm;

/**
 * One notion of a question.
 *
 * @param typed the words as typed, folded
 * @param alternatives what it may be called in the texts or in asked lines, what was typed first where the texts say it
 */
public record Concept(String typed, List<Alternative> alternatives) {
    public Concept {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Words of the texts, or of asked lines.
     *
     * @param said one or more, as the texts say them
     * @param words the folded words among them that say something
     * @param weight beside 1 for what was typed
     * @param english whether they are English words
     */
    public record Alternative(String said, List<String> words, float weight, boolean english) {
        public Alternative {
            words = List.copyOf(words);
        }

        /** The terms of the index that it stands for. */
        public Stream<Term> terms() {
            WordForm form = WordForm.stem(english);
            return words.stream().map(word -> IndexField.of(english).term(form.of(word)));
        }

        /** The roots that it stands for, none of an English word. */
        public Stream<Term> roots() {
            return english
                    ? Stream.empty()
                    : words.stream().map(word -> IndexField.ROOT.term(WordForm.FRENCH_ROOT.of(word)));
        }

        public static Alternative french(String said, List<String> words, float weight) {
            return new Alternative(said, words, weight, false);
        }
    }

    /** The first words of a language that it may be called by. */
    public List<String> words(boolean english) {
        Optional<Alternative> first = alternatives.stream()
                .filter(alternative -> alternative.english() == english)
                .findFirst();
        return first.map(Alternative::words).orElse(List.of());
    }
}
