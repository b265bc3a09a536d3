package org.recueil.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.index.Scorer.Score;
import org.recueil.model.Theme;

/**
 * Ranks texts by what they say of a question: Lucene finds those that may answer, their profiles tell how well. Safe for
 * use by several threads.
 */
final class Ranking {
    static final Comparator<Ranked> BEST_FIRST = (a, b) -> Double.compare(b.score(), a.score());

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    /**
     * A text and how well it answers.
     *
     * @param shown whether it says what was asked, or what stands above it does
     */
    record Ranked(IndexedText indexed, double score, boolean shown) {
        Searchable text() {
            return indexed.text();
        }
    }

    private final IndexedTexts texts;
    /** Being written while the first question is read. */
    private final CompletableFuture<LuceneIndex> lucene;

    private final QuestionReader reader;
    /** The names of themes, each read once. */
    private final Map<List<String>, List<Asked>> themes = new ConcurrentHashMap<>();

    private final Weights weights;

    Ranking(List<Searchable> searchables, Groundwork groundwork, Weights weights) {
        this.texts = new IndexedTexts(searchables, weights);
        this.lucene = CompletableFuture.supplyAsync(() -> new LuceneIndex(texts.all(), groundwork.writer()));
        this.weights = weights;
        this.reader = new QuestionReader(texts.vocabulary(), texts.likeness(), groundwork.glossary(), weights);
    }

    IndexedTexts texts() {
        return texts;
    }

    /** What stands in brackets says which member of the family that is named before them, and counts more. */
    List<Asked> read(String question, QuestionLanguage asker) {
        return read(question, asker, 1, true);
    }

    private List<Asked> read(String question, QuestionLanguage asker, double weight, boolean shown) {
        Matcher brackets = BRACKETS.matcher(question);
        if (!brackets.find()) {
            return List.of(new Asked(reader.read(question, asker), weight, shown));
        }
        return List.of(
                new Asked(reader.read(brackets.group(1), asker), weight, shown),
                new Asked(reader.read(brackets.replaceAll(" "), asker), weight * weights.family(), shown));
    }

    List<String> resembling(String word) {
        return reader.resembling(word);
    }

    /** All texts that answer the name of a theme, with its name in the other edition, and that pass, in their order. */
    List<Ranked> rank(Theme theme, Predicate<Searchable> passes) {
        return rank(read(theme), passes);
    }

    /** The name of a theme, and last what is only another name of it. */
    List<Asked> read(Theme theme) {
        return themes.computeIfAbsent(List.of(theme.name(), theme.otherName()), names -> {
            List<Asked> parts = new ArrayList<>(read(theme.name(), QuestionLanguage.EITHER));
            parts.addAll(read(theme.otherName(), QuestionLanguage.EITHER, weights.otherName(), false));
            return List.copyOf(parts);
        });
    }

    /** All texts that answer a question and that pass, in their order. */
    List<Ranked> rank(List<Asked> parts, Predicate<Searchable> passes) {
        WeighedQuestion question = texts.weigh(parts, weights);
        Scorer scorer = texts.scorer(question);
        int[] found = lucene.join().find(question);
        Arrays.sort(found);
        List<Ranked> ranked = new ArrayList<>(found.length);
        for (int place : found) {
            IndexedText text = texts.all().get(place);
            if (passes.test(text.text())) {
                Score score = scorer.score(text);
                ranked.add(new Ranked(text, score.value(), score.shown()));
            }
        }
        return ranked;
    }

    /** All texts that pass, in their order: the answer to a question that holds conditions alone. */
    List<Ranked> unranked(Predicate<Searchable> passes) {
        return texts.all().stream()
                .filter(text -> passes.test(text.text()))
                .map(text -> new Ranked(text, 0, true))
                .toList();
    }
}
