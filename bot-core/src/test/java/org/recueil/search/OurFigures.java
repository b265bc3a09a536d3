package org.recueil.search;

import java.util.List;
import java.util.function.Predicate;
import org.recueil.bot.TestCorpus;
import org.recueil.search.KnownItemEvaluation.Figure;
import org.recueil.search.KnownItemEvaluation.Typed;
import org.recueil.search.ThemeEvaluation.Figures;
import org.recueil.search.ThemeEvaluation.Half;
import org.recueil.search.index.Ranked;
import org.recueil.search.index.TextIndex;
import org.recueil.search.question.QuestionPart;
import org.recueil.search.question.Weights;
import org.recueil.search.rank.Ranking;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;
import org.recueil.search.words.QuestionLanguage;

/** The figures of the search and of the baseline, each on the same pool. */
final class OurFigures {
    /** What both rankings reach. */
    record Both<T>(T baseline, T ours) {}

    private final List<Searchable> pool = Searchables.of(TestCorpus.get());
    private final Ranking ranking = new Ranking(TextIndex.of(pool, TestCorpus.get()), pool.size(), Weights.TUNED);
    private final List<Searchable> leaves =
            pool.stream().filter(Searchable::leaf).toList();
    private final Baseline overLeaves = new Baseline(leaves);
    private final Baseline overPool =
            new Baseline(leaves.stream().filter(ThemeEvaluation::inPool).toList());
    private final ThemeEvaluation themes = new ThemeEvaluation(TestCorpus.get());
    private final KnownItemEvaluation knownItem = new KnownItemEvaluation(leaves);

    Both<Figures> themes(Half half) {
        return new Both<>(
                themes.figures(half, theme -> overPool.rank(theme.name())),
                themes.figures(
                        half,
                        theme -> texts(ranking.read(theme.name(), QuestionLanguage.EITHER), ThemeEvaluation::inPool)));
    }

    Both<Figure> knownItem(Typed typed, int seeds) {
        return new Both<>(
                knownItem.figure(typed, seeds, overLeaves::rank),
                knownItem.figure(
                        typed,
                        seeds,
                        question -> texts(ranking.read(question, QuestionLanguage.EITHER), Searchable::leaf)));
    }

    private List<Searchable> texts(List<QuestionPart> question, Predicate<Searchable> which) {
        return ranking.rank(question).stream()
                .sorted(Ranked.BEST_FIRST)
                .filter(each -> each.place() < pool.size())
                .map(each -> pool.get(each.place()))
                .filter(which)
                .toList();
    }
}
