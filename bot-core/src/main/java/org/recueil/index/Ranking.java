package org.recueil.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.search.ScoreDoc;
import org.recueil.model.Theme;

/** Reads questions, and ranks what answers them. Safe for use by several threads. */
final class Ranking {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    /**
     * A document of the index and how well it answers.
     *
     * @param place of a text among the texts; behind them all those of topics
     */
    record Ranked(int place, float score) {}

    private final List<Searchable> texts;
    private final TextIndex index;
    private final QuestionReader reader;
    private final Weights weights;
    /** The names of themes, each read once. */
    private final Map<List<String>, List<Asked>> themes = new ConcurrentHashMap<>();

    Ranking(List<Searchable> texts, TextIndex index, Weights weights) {
        this.texts = texts;
        this.index = index;
        this.weights = weights;
        this.reader = new QuestionReader(index.words(), new Glossary(), weights);
    }

    /** What stands in brackets says which member of the family that is named before them, and counts more. */
    List<Asked> read(String question, QuestionLanguage asker) {
        return read(question, asker, 1, true);
    }

    private List<Asked> read(String question, QuestionLanguage asker, float weight, boolean shown) {
        Matcher brackets = BRACKETS.matcher(question);
        if (!brackets.find()) {
            return List.of(new Asked(reader.read(question, asker), weight, shown));
        }
        return List.of(
                new Asked(reader.read(brackets.group(1), asker), weight, shown),
                new Asked(reader.read(brackets.replaceAll(" "), asker), weight * weights.family(), shown));
    }

    /** The name of a theme, and last what is only another name of it. */
    List<Asked> read(Theme theme) {
        return themes.computeIfAbsent(List.of(theme.name(), theme.otherName()), names -> {
            List<Asked> parts = new ArrayList<>(read(theme.name(), QuestionLanguage.EITHER));
            parts.addAll(read(theme.otherName(), QuestionLanguage.EITHER, weights.otherName(), false));
            return List.copyOf(parts);
        });
    }

    List<String> resembling(String word) {
        return reader.resembling(word);
    }

    /** All that answers a question, best first: the texts that pass, and topics. */
    List<Ranked> rank(List<Asked> parts, Predicate<Searchable> passes) {
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc found : index.find(QuestionQuery.of(parts, weights))) {
            if (found.doc >= texts.size() || passes.test(texts.get(found.doc))) {
                ranked.add(new Ranked(found.doc, found.score));
            }
        }
        return ranked;
    }

    /** All texts that pass, in their order: the answer to a question that holds conditions alone. */
    List<Ranked> unranked(Predicate<Searchable> passes) {
        return IntStream.range(0, texts.size())
                .filter(place -> passes.test(texts.get(place)))
                .mapToObj(place -> new Ranked(place, 0))
                .toList();
    }
}
