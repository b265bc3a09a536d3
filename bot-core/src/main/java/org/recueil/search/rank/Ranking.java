package org.recueil.search.rank;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recueil.search.index.IndexField;
import org.recueil.search.index.KnownWords;
import org.recueil.search.index.Ranked;
import org.recueil.search.index.TextIndex;
import org.recueil.search.question.Concept;
import org.recueil.search.question.QuestionPart;
import org.recueil.search.question.QuestionReader;
import org.recueil.search.question.Weights;
import org.recueil.search.words.Glossary;
import org.recueil.search.words.QuestionLanguage;
import org.recueil.search.words.WordForm;
import org.recueil.text.Folding;

/** Reads questions, and ranks what answers them. Safe for use by several threads. */
public final class Ranking {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    /** A French word counts again where the text itself says it. */
    private static final float AGAIN = 1.5f;

    private final TextIndex index;
    private final KnownWords words;
    private final int texts;
    private final QuestionReader reader;
    private final Weights weights;

    /** @param texts how many documents of the index are texts */
    public Ranking(TextIndex index, int texts, Weights weights) {
        this.index = index;
        this.words = index.words();
        this.texts = texts;
        this.weights = weights;
        this.reader = new QuestionReader(words, new Glossary(), weights);
    }

    /** What stands in brackets says which member of the family that is named before them, and counts more. */
    public List<QuestionPart> read(String question, QuestionLanguage asker) {
        Matcher brackets = BRACKETS.matcher(question);
        if (!brackets.find()) {
            return List.of(new QuestionPart(reader.read(question, asker), reader.little(question), 1));
        }
        return List.of(
                new QuestionPart(reader.read(brackets.group(1), asker), List.of(), 1),
                new QuestionPart(reader.read(brackets.replaceAll(" "), asker), List.of(), weights.family()));
    }

    public List<String> resembling(String word) {
        return reader.resembling(word);
    }

    /** All that answers a question, in no order: texts and topics. */
    public List<Ranked> rank(List<QuestionPart> parts) {
        return rank(parts, place -> true);
    }

    /**
     * Those that pass of all that answers a question, in no order.
     *
     * @param all what {@link #rank(List)} found; a large index finds only the likeliest, so it is asked again
     */
    public List<Ranked> rankPassing(List<Ranked> all, List<QuestionPart> parts, IntPredicate passes) {
        return index.isLarge()
                ? rank(parts, passes)
                : all.stream().filter(each -> passes.test(each.place())).toList();
    }

    private List<Ranked> rank(List<QuestionPart> parts, IntPredicate passes) {
        return index.find(
                QuestionQuery.of(parts, weights, words), () -> QuestionQuery.candidates(parts, words), passes);
    }

    /** The asked line of a text that is nearest to a question, read; nothing if none shares a word with it. */
    public List<Concept> nearest(int place, List<Concept> question) {
        boolean english = question.stream()
                .flatMap(concept -> concept.alternatives().stream())
                .anyMatch(Concept.Alternative::english);
        Map<String, Float> asked = new HashMap<>();
        question.stream()
                .flatMap(concept -> concept.alternatives().stream())
                .filter(alternative -> alternative.english() == english)
                .flatMap(Concept.Alternative::terms)
                .forEach(term -> asked.put(" " + term.text(), words.rarity(term)));
        String nearest = "";
        float most = 0;
        for (String line : index.asked(place, english)) {
            float shared = 0;
            for (Map.Entry<String, Float> stem : asked.entrySet()) {
                shared += line.contains(stem.getKey()) ? stem.getValue() : 0;
            }
            if (shared > most) {
                most = shared;
                nearest = line;
            }
        }
        return reader.read(nearest, english ? QuestionLanguage.ENGLISH : QuestionLanguage.FRENCH);
    }

    /**
     * How near a question is to a line that people ask of a text or a topic, little words included.
     *
     * @return of the words of both, the part that both have: from 0 to 1, for the nearest line
     */
    public double nearness(int place, String question) {
        Set<String> typed = words(question);
        return Stream.of(true, false)
                .flatMap(english -> index.asked(place, english).stream())
                .map(Ranking::words)
                .mapToDouble(line -> 2.0 * line.stream().filter(typed::contains).count() / (line.size() + typed.size()))
                .max()
                .orElse(0);
    }

    private static Set<String> words(String line) {
        return new HashSet<>(List.of(Folding.fold(line).strip().split(" ")));
    }

    /** All texts that pass, in their order: the answer to a question that holds conditions alone. */
    public List<Ranked> unranked(IntPredicate passes) {
        return IntStream.range(0, texts)
                .filter(passes)
                .mapToObj(place -> new Ranked(place, 0))
                .toList();
    }

    /** What a text would score that had each word of a question once, and nothing else. */
    public float idealText(List<QuestionPart> parts) {
        return ideal(parts, AGAIN);
    }

    /** The same of a topic, which has asked lines alone. */
    public float idealTopic(List<QuestionPart> parts) {
        return ideal(parts, 1);
    }

    /** @param french how often a French word counts */
    private float ideal(List<QuestionPart> parts, float french) {
        float ideal = 0;
        for (QuestionPart part : parts) {
            for (Concept concept : Set.copyOf(part.concepts())) {
                ideal += part.weight() * rarity(concept, french);
            }
            for (String word : part.little()) {
                ideal += words.rarity(IndexField.ENGLISH.term(WordForm.ENGLISH_STEM.of(word)));
            }
        }
        return ideal;
    }

    private float rarity(Concept concept, float french) {
        return concept.alternatives().stream()
                .max(Comparator.comparingDouble(Concept.Alternative::weight))
                .map(best -> (float) best.terms().mapToDouble(words::rarity).sum() * (best.english() ? 1 : french))
                .orElseGet(() -> words.rarity(0) * french);
    }

    /** The notions of which no text says anything. */
    public List<String> strange(List<Concept> concepts) {
        return concepts.stream()
                .filter(concept -> concept.alternatives().stream()
                        .flatMap(alternative -> Stream.concat(alternative.terms(), alternative.roots()))
                        .noneMatch(term -> words.isOfTexts(term, texts)))
                .map(Concept::typed)
                .distinct()
                .toList();
    }
}
