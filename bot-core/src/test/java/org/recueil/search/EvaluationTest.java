package org.recueil.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recueil.bot.TestCorpus;
import org.recueil.model.Theme;
import org.recueil.search.ConfidenceEvaluation.Rates;
import org.recueil.search.KnownItemEvaluation.Figure;
import org.recueil.search.KnownItemEvaluation.Typed;
import org.recueil.search.OurFigures.Both;
import org.recueil.search.OwnQuestions.Score;
import org.recueil.search.ThemeEvaluation.Figures;
import org.recueil.search.ThemeEvaluation.Half;
import org.recueil.wording.Language;

/** The whole evaluation of the search, printed as tables: {@code mvn -B -q -Pevaluation test}. */
@Tag("evaluation")
class EvaluationTest {
    private static final double MAP = 0.55;
    private static final double NDCG_RATIO = 1.13;
    private static final Map<Typed, Double> RECIPROCAL_RANK = new EnumMap<>(Map.of(
            Typed.EXACT, 0.968,
            Typed.NO_ACCENTS, 0.968,
            Typed.ONE_TYPO, 0.963,
            Typed.ALL_TYPOS_NO_ACCENTS, 0.944));
    private static final double ADMITTED = 0.65;
    private static final double DOUBTED = 0.05;
    private static final double DENIED = 0.01;
    private static final int CONFERENCE_SOON = 28;
    private static final int SEEDS = 10;
    private static final int FEWEST_QUESTIONS = 60;
    private static final double SUGGESTION_RATIO = 1.3;

    private final OurFigures figures = new OurFigures();
    private final EvaluationTable table = new EvaluationTable();

    @Test
    void everyTargetIsMet() {
        JudgedTable judged = new JudgedTable();
        confidence();
        themes();
        theConference();
        knownItem();
        questions();
        suggestions();
        System.out.print(judged);
        System.out.print(table);
        List<String> missed = new ArrayList<>(judged.missed());
        missed.addAll(table.missed());
        assertEquals("", String.join("\n", missed));
    }

    private void confidence() {
        List<JudgedQuestions> files = List.of(JudgedQuestions.values());
        ConfidenceEvaluation evaluation = new ConfidenceEvaluation(TestCorpus.bot(), TestCorpus.get());
        for (Language language : Language.values()) {
            String whose = ", " + language.name().toLowerCase(Locale.ROOT);
            Rates absent = evaluation.absent(files, language);
            Rates questions = evaluation.answered(files, language);
            Rates names = evaluation.themeNames(language);
            Rates all = questions.and(names);
            table.atLeast("no text answers" + whose + ": weak or none", absent.doubted(), absent.asked(), ADMITTED);
            table.count("judged questions" + whose + ": weak or none", questions.doubted(), questions.asked());
            Rates heldOut = evaluation.answered(List.of(JudgedQuestions.HELD_OUT), language);
            table.count("those of them held out" + whose + ": weak or none", heldOut.doubted(), heldOut.asked());
            table.count("theme names" + whose + ": weak or none", names.doubted(), names.asked());
            if (language == Language.FRENCH) {
                Rates items = evaluation.knownItems();
                table.count("known items" + whose + ": weak or none", items.doubted(), items.asked());
                all = all.and(items);
            }
            table.atMost("all with an answer" + whose + ": weak or none", all.doubted(), all.asked(), DOUBTED);
            table.atMost("all with an answer" + whose + ": none", all.none(), all.asked(), DENIED);
        }
    }

    /** A text of the Conference that answers well is shown soon. */
    private void theConference() {
        ThemeEvaluation evaluation = new ThemeEvaluation(TestCorpus.get());
        List<Theme> themes = evaluation.ofBothBodies();
        long soon = themes.stream()
                .filter(theme -> ThemeEvaluation.showsTheConferenceSoon(TestCorpus.bot(), theme))
                .count();
        table.atLeast(
                "themes of both bodies (" + themes.size() + "): the Conference in five", (int) soon, CONFERENCE_SOON);
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
        table.reach(
                "themes, odd (held out): MAP",
                heldOut.baseline().map(),
                heldOut.ours().map(),
                MAP);
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
