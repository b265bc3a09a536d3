package org.recueil.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.Theme;

/** Ranks the texts of a corpus by what they say of a question. Safe for use by several threads. */
final class Ranking {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    /** A text and how well it answers. */
    record Ranked(Searchable text, double score) {}

    private final List<Searchable> texts;
    private final LuceneIndex lucene;
    private final WordList words = new WordList();
    private final QuestionReader reader;
    private final QueryBuilder builder;
    private final Weights weights;

    Ranking(List<Searchable> texts, Weights weights) {
        this.texts = List.copyOf(texts);
        this.lucene = new LuceneIndex(texts);
        for (Searchable text : texts) {
            words.add(text.text() + "\n" + text.above());
        }
        this.weights = weights;
        this.reader = new QuestionReader(words, new Glossary(), weights);
        this.builder = new QueryBuilder(weights);
    }

    List<Searchable> texts() {
        return texts;
    }

    List<Concept> read(String question) {
        return reader.read(question);
    }

    /** All texts that answer a question and that pass, best first. */
    List<Ranked> rank(String question, Predicate<Searchable> passes) {
        Map<List<Concept>, Double> questions = new LinkedHashMap<>();
        addTo(questions, question, 1);
        return rank(questions, passes);
    }

    /** The same for the name of a theme, with its name in the other edition. */
    List<Ranked> rank(Theme theme, Predicate<Searchable> passes) {
        Map<List<Concept>, Double> questions = new LinkedHashMap<>();
        addTo(questions, theme.name(), 1);
        addTo(questions, theme.otherName(), weights.otherName());
        return rank(questions, passes);
    }

    /** What stands before brackets names a family; what stands in them says which member. */
    private void addTo(Map<List<Concept>, Double> questions, String question, double weight) {
        Matcher brackets = BRACKETS.matcher(question);
        if (brackets.find()) {
            questions.merge(reader.read(brackets.group(1)), weight, Double::sum);
            questions.merge(reader.read(brackets.replaceAll(" ")), weight * weights.family(), Double::sum);
        } else {
            questions.merge(reader.read(question), weight, Double::sum);
        }
    }

    private List<Ranked> rank(Map<List<Concept>, Double> questions, Predicate<Searchable> passes) {
        List<Ranked> ranked = new ArrayList<>();
        lucene.search(builder.query(questions), texts.size()).forEach((place, score) -> {
            if (passes.test(texts.get(place))) {
                ranked.add(new Ranked(texts.get(place), score));
            }
        });
        return ranked;
    }

    /** All texts that pass, in the order of the corpus: the answer to a question that holds conditions alone. */
    List<Ranked> unranked(Predicate<Searchable> passes) {
        return texts.stream().filter(passes).map(text -> new Ranked(text, 0)).toList();
    }
}
