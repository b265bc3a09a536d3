package org.recueil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Which words the texts and the asked lines have, as the index tells. Safe for several threads. */
final class KnownWords {
    private final IndexReader reader;

    KnownWords(IndexReader reader) {
        this.reader = reader;
    }

    /** Whether a French line or a text has this folded word, or another form of it. */
    boolean areFrench(String word) {
        return documents(IndexField.FRENCH, WordForm.FRENCH_STEM.of(word)) > 0;
    }

    /** Whether an English line has this folded word, or another form of it. */
    boolean areEnglish(String word) {
        return documents(IndexField.ENGLISH, WordForm.ENGLISH_STEM.of(word)) > 0;
    }

    /** In how many documents a term stands. */
    int documents(IndexField field, String term) {
        try {
            return reader.docFreq(new Term(field.name(), term));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    /** All words of a field, each with the number of documents that have it. */
    Map<String, Integer> all(IndexField field) {
        Map<String, Integer> words = new HashMap<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, field.name());
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef word = each.next(); word != null; word = each.next()) {
                words.put(word.utf8ToString(), each.docFreq());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
        return words;
    }

    /** The words of a field, the most frequent first. */
    List<String> inOrder(IndexField field) {
        Map<String, Integer> all = all(field);
        List<String> words = new ArrayList<>(all.keySet());
        words.sort((a, b) -> {
            int order = Integer.compare(all.get(b), all.get(a));
            return order == 0 ? a.compareTo(b) : order;
        });
        return words;
    }
}
