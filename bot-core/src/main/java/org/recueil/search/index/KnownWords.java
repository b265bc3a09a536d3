package org.recueil.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.recueil.search.words.WordForm;

/** Which words the texts and the asked lines have, as the index tells. Safe for several threads. */
public final class KnownWords {
    private final IndexReader reader;
    /** Where each term of the index is that somebody has asked for; never other words. */
    private final Map<Term, TermStates> found = new ConcurrentHashMap<>();

    /** The first document that has a term of the index. */
    private final Map<Term, Integer> first = new ConcurrentHashMap<>();

    KnownWords(IndexReader reader) {
        this.reader = reader;
    }

    /** Whether a French line or a text has this folded word, or another form of it. */
    public boolean areFrench(String word) {
        return documents(IndexField.FRENCH.term(WordForm.FRENCH_STEM.of(word))) > 0;
    }

    /** Whether they have a word that is derived from the same root. */
    public boolean areDerived(String word) {
        return documents(IndexField.ROOT.term(WordForm.FRENCH_ROOT.of(word))) > 0;
    }

    /** Whether an English line has this folded word, or another form of it. */
    public boolean areEnglish(String word) {
        return documents(IndexField.ENGLISH.term(WordForm.ENGLISH_STEM.of(word))) > 0;
    }

    /** In how many documents a term stands. */
    public int documents(Term term) {
        return states(term).docFreq();
    }

    /** A query for a term, which need not look for it again; empty if no document has it. */
    public Optional<Query> query(Term term) {
        TermStates known = states(term);
        return known.docFreq() == 0 ? Optional.empty() : Optional.of(new TermQuery(term, known));
    }

    /** A query for terms of one field that the index has, up to {@code slop} positions out of order. */
    public Query phrase(int slop, List<Term> terms) {
        return new KnownPhrase(terms, terms.stream().map(this::states).toList(), slop);
    }

    private TermStates states(Term term) {
        TermStates known = found.get(term);
        if (known == null) {
            try {
                known = read(term);
            } catch (IOException impossible) {
                throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
            }
            if (known.docFreq() > 0) {
                found.put(term, known);
            }
        }
        return known;
    }

    /** Lucene's own method hands this to its threads, which takes longer than to read it. */
    private TermStates read(Term term) throws IOException {
        TermStates states = new TermStates(reader.getContext());
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(term.field());
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekExact(term.bytes())) {
                states.register(each.termState(), leaf.ord, each.docFreq(), each.totalTermFreq());
            }
        }
        return states;
    }

    /** In which part of all documents a term stands. */
    public double share(Term term) {
        return (double) documents(term) / reader.maxDoc();
    }

    /** How rare a term is, as BM25 weighs it. */
    public float rarity(Term term) {
        return rarity(documents(term));
    }

    /** How rare a term is that so many documents have. */
    public float rarity(int documents) {
        return (float) Math.log(1 + (reader.maxDoc() - documents + 0.5) / (documents + 0.5));
    }

    /** Whether one of so many documents at the beginning has a term. */
    public boolean isOfTexts(Term term, int texts) {
        if (documents(term) == 0) {
            return false;
        }
        return first.computeIfAbsent(term, this::first) < texts;
    }

    private int first(Term term) {
        try {
            return MultiTerms.getTermPostingsEnum(reader, term.field(), term.bytes(), PostingsEnum.NONE)
                    .nextDoc();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    /** All words of a field, each with the number of documents that have it. */
    public Map<String, Integer> all(IndexField field) {
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
}
