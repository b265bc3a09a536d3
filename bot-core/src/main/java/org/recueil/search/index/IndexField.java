package org.recueil.search.index;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.recueil.search.words.Analysis;

/** The fields of the index. */
public enum IndexField {
    /** French stems of all that is known of a text: its words, those above it, what people ask. */
    FRENCH(Analysis.FRENCH, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS),
    /** French roots of the same, which bring together {@code rapatrier} and {@code rapatriement}. */
    ROOT(Analysis.ROOT, IndexOptions.DOCS_AND_FREQS),
    /** English stems of what people ask, and of a text published in another language. */
    ENGLISH(Analysis.ENGLISH, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS),
    /** French stems of the text's own words. */
    TEXT(Analysis.FRENCH, IndexOptions.DOCS_AND_FREQS),
    /** The words of the text and of those above it, as they are spelt. */
    WORD(Analysis.WORD, IndexOptions.DOCS_AND_FREQS),
    /** The words of {@link #FRENCH} as they are spelt. */
    FRENCH_SPELT(Analysis.WORD, IndexOptions.DOCS),
    /** The words of {@link #ENGLISH} as they are spelt. */
    ENGLISH_SPELT(Analysis.RAW, IndexOptions.DOCS);

    private final Analysis analysis;
    private final FieldType type = new FieldType();

    IndexField(Analysis analysis, IndexOptions options) {
        this.analysis = analysis;
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.freeze();
    }

    /** The field of all that is known of a text in a language. */
    public static IndexField of(boolean english) {
        return english ? ENGLISH : FRENCH;
    }

    public Term term(String word) {
        return new Term(name(), word);
    }

    Field of(String words) {
        return new Field(name(), words, type);
    }

    /** Makes the words of every field into its terms. */
    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                new KeywordAnalyzer(),
                Stream.of(values()).collect(Collectors.toMap(IndexField::name, field -> field.analysis.analyzer())));
    }
}
