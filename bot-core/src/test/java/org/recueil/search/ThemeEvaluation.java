package org.recueil.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.Message;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.search.text.Searchable;
import org.recueil.wording.Language;

/**
 * How well a ranking finds what a theme lists. The question is the name of a theme of 2021, the right answers are the
 * leaves that it lists, a listed parent meaning its leaves; the pool is all leaves of parts A (I to IX) and B.
 */
final class ThemeEvaluation {
    /**
     * Which themes: the even-numbered ones are for development, and the weights are tuned on them alone. The odd ones are
     * held out: {@link EvaluationTest} looks at them on demand, no build does.
     */
    enum Half {
        DEVELOPMENT,
        HELD_OUT
    }

    /** Means over themes of average precision and of nDCG in the first ten. */
    record Figures(double map, double ndcg) {}

    private static final int EDITION = 2021;
    private static final int MEETINGS_OF_THE_COMPENDIUM = 9;
    private static final int DEPTH = 10;
    private static final int SOON = 5;

    private final Corpus corpus;

    ThemeEvaluation(Corpus corpus) {
        this.corpus = corpus;
    }

    static boolean inPool(Searchable text) {
        return text.leaf()
                && (text.part().filter(Part.B::equals).isPresent() || text.meeting() <= MEETINGS_OF_THE_COMPENDIUM);
    }

    /** The figures of a ranking, best first, which finds nothing outside the pool. */
    Figures figures(Half half, Function<Theme, List<Searchable>> ranking) {
        double map = 0;
        double ndcg = 0;
        List<Theme> themes = corpus.themes(EDITION).stream()
                .filter(theme -> theme.number() % 2 == half.ordinal())
                .toList();
        for (Theme theme : themes) {
            List<String> ranked = ranking.apply(theme).stream()
                    .map(text -> text.id().toString())
                    .toList();
            Set<String> right = right(theme);
            map += averagePrecision(ranked, right);
            ndcg += ndcg(ranked, right);
        }
        return new Figures(map / themes.size(), ndcg / themes.size());
    }

    /** The themes whose list has texts of the Working Group and of the Conference. */
    List<Theme> ofBothBodies() {
        return corpus.themes(EDITION).stream()
                .filter(theme -> theme.references().stream().anyMatch(id -> isOf(Part.A, id))
                        && theme.references().stream().anyMatch(id -> isOf(Part.B, id)))
                .toList();
    }

    /** Whether a text of the Conference is among the first five that a search for its name shows. */
    static boolean showsTheConferenceSoon(Bot bot, Theme theme) {
        return bot.answer(new Message("/search " + theme.name(), Language.FRENCH)).items().stream()
                .limit(SOON)
                .anyMatch(
                        item -> item.provision().filter(id -> isOf(Part.B, id)).isPresent());
    }

    private static boolean isOf(Part body, ProvisionId id) {
        return id.meeting().part() == body;
    }

    private Set<String> right(Theme theme) {
        Set<String> leaves = new HashSet<>();
        for (ProvisionId id : theme.references()) {
            Stream.concat(Stream.of(id), corpus.descendants(id).stream().map(Provision::id))
                    .filter(corpus::isLeaf)
                    .forEach(leaf -> leaves.add(leaf.toString()));
        }
        return leaves;
    }

    private static double averagePrecision(List<String> ranked, Set<String> right) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (right.contains(ranked.get(i))) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return sum / right.size();
    }

    private static double ndcg(List<String> ranked, Set<String> right) {
        double gain = 0;
        double ideal = 0;
        for (int i = 0; i < DEPTH; i++) {
            double discount = Math.log(2) / Math.log(i + 2);
            gain += i < ranked.size() && right.contains(ranked.get(i)) ? discount : 0;
            ideal += i < right.size() ? discount : 0;
        }
        return gain / ideal;
    }
}
