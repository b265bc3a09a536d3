package org.recueil.relation.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.TermWeights;

/**
 * Suggests themes of the newest index for a provision that no index lists, learning from the provisions that an index
 * lists. The score of a theme is the sum of three parts: the result of a ridge regression over the words, how much of
 * the theme's name the provision contains, and whether the provision uses the words in which people speak of the theme.
 * The last part counts as far as these words were right among the examples. Immutable and safe for use by several
 * threads.
 */
public final class ThemeSuggester {
    private static final double PENALTY = 0.6;
    private static final double NAME = 0.15;
    private static final double WORDS = 0.6;
    private static final double TRUST_BEFORE_EXAMPLES = 0.8;
    private static final double EXAMPLES_WORTH_IT = 4;
    private static final double FLOOR = 0.4;
    private static final int MOST = 3;

    /**
     * A theme and how well it fits a provision.
     *
     * @param spokenOf whether the provision or the words around it use words in which people speak of the theme
     */
    public record Fit(Theme theme, double score, boolean spokenOf) {}

    private final Corpus corpus;
    private final List<Theme> themes;
    private final TermWeights weights;
    private final List<ThemeName> names;
    private final RidgeRegression ridge;
    private final double[] trust;

    /**
     * Learns from the leaves of some meetings, if a theme lists the leaf or a provision above it.
     *
     * @param from the meetings whose themes it may see; it learns nothing from other meetings
     */
    public ThemeSuggester(Corpus corpus, Predicate<MeetingId> from) {
        this.corpus = corpus;
        themes = corpus.newestThemes();
        List<ProvisionWords> examples = new ArrayList<>();
        List<double[]> answers = new ArrayList<>();
        for (Provision provision : corpus.provisions()) {
            Set<Theme> official = from.test(provision.id().meeting()) && corpus.isLeaf(provision.id())
                    ? corpus.themesAtOrAbove(provision.id())
                    : Set.of();
            if (!official.isEmpty()) {
                examples.add(ProvisionWords.of(corpus, provision.id()));
                answers.add(themes.stream()
                        .mapToDouble(theme -> official.contains(theme) ? 1 : 0)
                        .toArray());
            }
        }
        weights = new TermWeights(examples.stream().map(ProvisionWords::own).toList());
        names = themes.stream().map(theme -> new ThemeName(theme, weights)).toList();
        ridge = new RidgeRegression(
                examples.stream().map(words -> words.vector(weights)).toList(), answers, PENALTY);
        trust = trust(examples.stream().map(TermPresence::new).toList(), answers);
    }

    /** For each theme, the share of the examples with its words that it lists. A few examples change it little. */
    private double[] trust(List<TermPresence> examples, List<double[]> answers) {
        return IntStream.range(0, themes.size())
                .mapToDouble(theme -> {
                    double right = EXAMPLES_WORTH_IT * TRUST_BEFORE_EXAMPLES;
                    double all = EXAMPLES_WORTH_IT;
                    for (int i = 0; i < examples.size(); i++) {
                        if (ThemeWords.said(themes.get(theme), examples.get(i)) == 1) {
                            right += answers.get(i)[theme];
                            all++;
                        }
                    }
                    return right / all;
                })
                .toArray();
    }

    /** All themes, best fit first. */
    public List<Fit> rank(ProvisionId id) {
        ProvisionWords words = ProvisionWords.of(corpus, id);
        TermPresence saying = new TermPresence(words);
        Map<String, Double> vector = words.vector(weights);
        double[] learned = ridge.answer(vector);
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            double said = ThemeWords.said(themes.get(i), saying);
            double score = learned[i] + NAME * names.get(i).said(saying) + WORDS * trust[i] * said;
            fits.add(new Fit(themes.get(i), score, said > 0));
        }
        fits.sort(Comparator.comparingDouble(Fit::score).reversed());
        return fits;
    }

    /**
     * At most three themes that may be shown, best fit first: their score is high enough, and the text speaks of them.
     */
    public List<Theme> suggest(ProvisionId id) {
        return rank(id).stream()
                .filter(fit -> fit.score() >= FLOOR && fit.spokenOf())
                .limit(MOST)
                .map(Fit::theme)
                .toList();
    }
}
