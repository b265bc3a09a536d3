package org.recueil.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recueil.command.Language;
import org.recueil.command.TestCorpus;
import org.recueil.index.KnownItemEvaluation.Figure;
import org.recueil.index.KnownItemEvaluation.Typed;
import org.recueil.index.OurFigures.Both;
import org.recueil.index.OwnQuestions.Score;
import org.recueil.index.ThemeEvaluation.Figures;
import org.recueil.index.ThemeEvaluation.Half;

/** The whole evaluation of the search, printed as tables: {@code mvn -B -q -Pevaluation test}. */
@Tag("evaluation")
class EvaluationTest {
    private static final double MAP_RATIO = 1.25;
    private static final double NDCG_RATIO = 1.13;
    private static final Map<Typed, Double> RECIPROCAL_RANK = new EnumMap<>(Map.of(
            Typed.EXACT, 0.97,
            Typed.NO_ACCENTS, 0.97,
            Typed.ONE_TYPO, 0.93,
            Typed.ALL_TYPOS_NO_ACCENTS, 0.79));
    private static final int SEEDS = 10;
    private static final int FEWEST_QUESTIONS = 60;
    private static final double SUGGESTION_RATIO = 1.3;

    private final OurFigures figures = new OurFigures();
    private final EvaluationTable table = new EvaluationTable();

    @Test
    void everyTargetIsMet() {
        themes();
        knownItem();
        questions();
        suggestions();
        System.out.print(table);
        assertEquals(List.of(), table.missed());
    }

    /** Without targets as long as the search does not read the asked lines; it has to be no worse than plain Lucene. */
    @Test
    void judgedQuestionsAreAnsweredAsWellAsByPlainLucene() {
        List<String> worse = new ArrayList<>();
        for (String file : List.of(JudgedQuestions.JUDGED, JudgedQuestions.HELD_OUT, JudgedQuestions.NOT_ANSWERED)) {
            JudgedTable judged = new JudgedTable(file, JudgedQuestions.read(file, TestCorpus.get()));
            System.out.println(judged);
            judged.rows().forEach((row, figures) -> {
                if (figures.bot().firstFive() < figures.plain().firstFive()) {
                    worse.add(file + ": " + row);
                }
            });
        }
        assertEquals(List.of(), worse);
    }

    private void themes() {
        Both<Figures> development = figures.themes(Half.DEVELOPMENT);
        table.show(
                "themes, even (for development): MAP",
                development.baseline().map(),
                development.ours().map());
        table.show(
                "themes, even (for development): nDCG@10",
                development.baseline().ndcg(),
                development.ours().ndcg());
        Both<Figures> heldOut = figures.themes(Half.HELD_OUT);
        table.compare(
                "themes, odd (held out): MAP",
                heldOut.baseline().map(),
                heldOut.ours().map(),
                MAP_RATIO);
        table.compare(
                "themes, odd (held out): nDCG@10",
                heldOut.baseline().ndcg(),
                heldOut.ours().ndcg(),
                NDCG_RATIO);
    }

    private void knownItem() {
        RECIPROCAL_RANK.forEach((typed, target) -> {
            Both<Figure> both = figures.knownItem(typed, SEEDS);
            String how = typed.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            table.meet("known item, " + how + ": MRR@10", both.baseline(), both.ours(), target);
        });
    }

    private void questions() {
        OwnQuestions questions = new OwnQuestions(TestCorpus.bot(), TestCorpus.get());
        for (Language language : Language.values()) {
            Score score = questions.score(question -> question.language() == language);
            String whose = "own questions, " + language.name().toLowerCase(Locale.ROOT);
            table.count(whose + ": right answer first", score.first(), score.asked());
            table.count(whose + ": in the first five", score.firstFive(), score.asked());
        }
        Score all = questions.score(question -> true);
        table.count("own questions: right answer first", all.first(), all.asked());
        table.count("own questions: in the first five", all.firstFive(), all.asked());
        table.atLeast("own questions: how many", all.asked(), FEWEST_QUESTIONS);
    }

    /** Where {@link SuggestionEvaluation} says what is measured; the baseline is Lucene's MoreLikeThis. */
    private void suggestions() {
        SuggestionEvaluation evaluation = new SuggestionEvaluation(TestCorpus.get());
        SuggestionEvaluation.Figure ours = evaluation.ours();
        double baseline = evaluation.baseline().precision();
        table.compare("suggested themes, a meeting left out: P@3", baseline, ours.precision(), SUGGESTION_RATIO);
        table.count("suggested themes, those shown: official", ours.right(), ours.shown());
        table.count("suggested themes: leaves with one shown", ours.answered(), ours.asked());
    }
}
