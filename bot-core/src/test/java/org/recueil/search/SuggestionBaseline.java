package org.recueil.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.ScoreDoc;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;

/** What any project gets for nothing: the themes of the provisions that Lucene's MoreLikeThis finds nearest. */
final class SuggestionBaseline {
    // The best of 3, 5, 10, 15, 20 and 30, and of 1, 2 and 5, measured as the evaluation does.
    private static final int NEIGHBOURS = 10;
    private static final int LEAST_TEXTS = 2;

    private final Corpus corpus;
    private final List<Set<Theme>> official;
    private final PlainIndex index;
    private final MoreLikeThis like;

    SuggestionBaseline(Corpus corpus, Predicate<MeetingId> from) {
        this.corpus = corpus;
        List<Provision> examples = corpus.provisions().stream()
                .filter(provision -> from.test(provision.id().meeting()) && corpus.isLeaf(provision.id()))
                .filter(provision -> !corpus.themesAtOrAbove(provision.id()).isEmpty())
                .toList();
        official = examples.stream()
                .map(provision -> corpus.themesAtOrAbove(provision.id()))
                .toList();
        index = new PlainIndex(
                new FrenchAnalyzer(), examples.stream().map(Provision::text).toList());
        try {
            like = new MoreLikeThis(index.searcher().getIndexReader());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        like.setAnalyzer(index.analyzer());
        like.setFieldNames(new String[] {PlainIndex.FIELD});
        // Its own least frequencies are for long documents: they would leave hardly a word of a provision.
        like.setMinTermFreq(1);
        like.setMinDocFreq(LEAST_TEXTS);
    }

    /** The themes of the nearest provisions, the one with the highest sum of their scores first. */
    List<Theme> rank(ProvisionId id) {
        Map<Theme, Float> votes = new HashMap<>();
        try {
            String text = corpus.provision(id).orElseThrow().text();
            ScoreDoc[] nearest =
                    index.searcher().search(like.like(PlainIndex.FIELD, new StringReader(text)), NEIGHBOURS).scoreDocs;
            for (ScoreDoc hit : nearest) {
                official.get(hit.doc).forEach(theme -> votes.merge(theme, hit.score, Float::sum));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return votes.keySet().stream()
                .sorted(Comparator.<Theme, Float>comparing(votes::get)
                        .reversed()
                        .thenComparing(Theme::number))
                .toList();
    }
}
