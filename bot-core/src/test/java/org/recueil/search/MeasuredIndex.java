package org.recueil.search;

import java.util.List;
import org.recueil.bot.TestCorpus;
import org.recueil.model.Corpus;
import org.recueil.search.KnownItemEvaluation.Remembered;
import org.recueil.search.KnownItemEvaluation.Typed;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;

/** What a measurement of the speed needs of this package. */
public final class MeasuredIndex {
    private MeasuredIndex() {}

    /** Everything in a corpus that a search can find. */
    public static List<Searchable> texts(Corpus corpus) {
        return Searchables.of(corpus);
    }

    /** An engine that finds these texts, of which each has an id of its own. */
    public static SearchEngine engine(List<Searchable> texts) {
        return new SearchEngine(texts, TestCorpus.get());
    }

    /** What three hundred people type who remember three words of one provision. */
    public static List<String> rememberedWords(Corpus corpus) {
        List<Searchable> leaves =
                texts(corpus).stream().filter(Searchable::leaf).toList();
        return new KnownItemEvaluation(leaves)
                .remembered(Typed.EXACT, 1).stream().map(Remembered::words).toList();
    }
}
