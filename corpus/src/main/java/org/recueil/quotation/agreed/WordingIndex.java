package org.recueil.quotation.agreed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.recueil.model.Meeting;
import org.recueil.model.id.TextId;
import org.recueil.relation.likeness.MeasureWords;

/**
 * The official texts of one language by the words that lead to them, and the texts nearest to a clause. A text is found
 * by its own words, by those that introduce it and, with less weight, by those of the questions that it answers. If a
 * clause stands in a text nearly to the letter, its versions and the texts that answer the same questions are near too,
 * because a later meeting may say the same in other words. The limits were chosen with {@code development.tsv}. Safe for use by several
 * threads.
 */
final class WordingIndex {
    /** A text whose own words say less is only an introduction: {@code Les États parties devraient :}. */
    private static final int FEWEST_TELLING = 2;

    private static final double INTRODUCED = 0.5;
    private static final double ASKED = 0.6;
    /** The share of its questions that a word must be in to count in full. */
    private static final double ASKED_OFTEN = 0.15;

    private static final double FOR_LIKENESS = 0.4;
    /** What a text gains of which the clause has all words: it says the same and nothing else. */
    private static final double FOR_NOTHING_ELSE = 0.25;
    /** A clause that is as close is the text itself. */
    private static final double HELD = 0.95;

    /** A text that is less close to a short clause must have enough of its words. */
    private static final double LOOSE = 0.45;

    private static final double TO_THE_LETTER = 0.4;
    private static final double FOR_KINSHIP = 1.5;
    /** A body does not say the same twice in one instrument. */
    private static final double SAME_INSTRUMENT = 0.6;
    /** A text on the smuggling of migrants is a twin of one on trafficking, not a version of it. */
    private static final double OTHER_OFFENCE = 0.75;
    /** A text that only puts a subject on the agenda of a later meeting asks for nothing about it. */
    private static final double AGENDA_ITEM = 0.6;

    private static final Comparator<Near> CLOSEST_FIRST =
            Comparator.comparing(Near::closeness).reversed();

    /** A text that may be added to an index. */
    record Source(TextId id, String words, Optional<String> introduction, Meeting meeting, List<String> questions) {}

    /** A text and how near it is to a clause, from 0 to about 1. */
    record Near(IndexedText text, double closeness) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<IndexedText> texts = new ArrayList<>();
    /** In how many texts each root is among their own words. */
    private final int[] ownFrequencies;
    /** How much each root tells texts apart by their own words and their questions: less if many have it. */
    private final double[] rarities;

    private final Function<TextId, ? extends Set<? extends TextId>> versions;

    /** @param versions the texts that are known to say the same as a text */
    WordingIndex(List<Source> sources, Function<TextId, ? extends Set<? extends TextId>> versions) {
        this.versions = versions;
        Map<Source, Map<String, Double>> own = new HashMap<>();
        for (Source source : sources) {
            Map<String, Double> words = MeasureWords.of(source.words());
            if (MeasureWords.telling(words) >= FEWEST_TELLING) {
                own.put(source, words);
            }
        }
        List<Source> kept = sources.stream().filter(own::containsKey).toList();
        Map<Source, Map<String, Double>> questions =
                kept.stream().collect(Collectors.toMap(source -> source, source -> shares(source.questions())));
        Map<String, Integer> all = new HashMap<>();
        Map<String, Integer> ownOnly = new HashMap<>();
        for (Source source : kept) {
            Set<String> words = new HashSet<>(own.get(source).keySet());
            words.forEach(word -> ownOnly.merge(word, 1, Integer::sum));
            words.addAll(questions.get(source).keySet());
            words.forEach(word -> all.merge(word, 1, Integer::sum));
        }
        all.keySet().stream().sorted().forEach(word -> numbers.put(word, numbers.size()));
        rarities = new double[numbers.size()];
        ownFrequencies = new int[numbers.size()];
        all.forEach((word, frequency) -> rarities[numbers.get(word)] = rarity(frequency, kept.size()));
        ownOnly.forEach((word, frequency) -> ownFrequencies[numbers.get(word)] = frequency);
        kept.forEach(source -> add(source, own.get(source), questions.get(source), kept.size()));
    }

    /** The share of the questions that have each word, of those that say much. */
    private static Map<String, Double> shares(List<String> questions) {
        Map<String, Double> shares = new HashMap<>();
        for (String question : questions) {
            MeasureWords.of(question).forEach((word, weight) -> {
                if (weight == 1) {
                    shares.merge(word, 1.0 / questions.size(), Double::sum);
                }
            });
        }
        return shares;
    }

    private void add(Source source, Map<String, Double> own, Map<String, Double> questions, int count) {
        Map<Integer, Double> presence = new HashMap<>();
        Map<Integer, Double> weights = new HashMap<>();
        Map<Integer, Double> asked = new HashMap<>();
        questions.forEach((word, share) -> {
            int root = numbers.get(word);
            double often = Math.min(1, share / ASKED_OFTEN);
            presence.merge(root, ASKED * often, Math::max);
            asked.put(root, often * rarities[root]);
        });
        source.introduction()
                .map(MeasureWords::of)
                .orElse(Map.of())
                .forEach((word, weight) -> Optional.ofNullable(numbers.get(word))
                        .ifPresent(root -> presence.merge(root, INTRODUCED * weight, Math::max)));
        own.forEach((word, weight) -> {
            int root = numbers.get(word);
            presence.merge(root, weight, Math::max);
            weights.put(root, weight * rarity(ownFrequencies[root], count));
        });
        texts.add(IndexedText.of(
                source.id(), source.words(), source.introduction(), source.meeting(), presence, weights, asked));
    }

    private static double rarity(int frequency, int texts) {
        return StrictMath.log((1.0 + texts) / (0.5 + frequency));
    }

    /** All texts but those that have only a word or two of a short clause by chance, the nearest first. */
    List<Near> nearest(String clause) {
        Map<String, Double> said = MeasureWords.of(clause);
        ToDoubleFunction<IndexedText> discount = discount(clause, said);
        List<Near> near = new ArrayList<>();
        double[] closeness = closeness(said);
        Optional<ShortClause> shortClause = shortClause(said);
        for (int i = 0; i < texts.size(); i++) {
            IndexedText text = texts.get(i);
            boolean loose = closeness[i] < LOOSE
                    && shortClause.isPresent()
                    && !shortClause.get().isEnoughIn(text);
            if (!loose) {
                boolean held = closeness[i] >= HELD;
                near.add(new Near(text, held ? closeness[i] : discount.applyAsDouble(text) * closeness[i]));
            }
        }
        near.sort(CLOSEST_FIRST);
        return near.isEmpty() ? near : withKin(near, discount);
    }

    /** What a clause says, if that is little. */
    private Optional<ShortClause> shortClause(Map<String, Double> said) {
        return ShortClause.of(said, numbers, root -> root == null ? rarity(0, texts.size()) : rarities[root]);
    }

    /** What is left of the closeness of a text that is about another offence, or only about a later meeting. */
    private ToDoubleFunction<IndexedText> discount(String clause, Map<String, Double> said) {
        Integer smuggling = said.containsKey(MeasureWords.SMUGGLING) ? null : numbers.get(MeasureWords.SMUGGLING);
        boolean agenda = AgendaItems.isOne(clause);
        return text -> (smuggling != null && text.isOwn(smuggling) ? OTHER_OFFENCE : 1)
                * (!agenda && text.agendaItem() ? AGENDA_ITEM : 1);
    }

    /** How close each text is by its words alone, from 0 to 1. */
    private double[] closeness(Map<String, Double> clause) {
        float[] measures = new float[numbers.size()];
        float[] weights = new float[numbers.size()];
        double whole = 0;
        double square = 0;
        for (Map.Entry<String, Double> word : clause.entrySet()) {
            Integer root = numbers.get(word.getKey());
            double measure = word.getValue();
            double rarity = root == null ? rarity(0, texts.size()) : rarities[root];
            double weight = measure * rarity(root == null ? 0 : ownFrequencies[root], texts.size());
            whole += measure * rarity;
            square += weight * weight;
            if (root != null) {
                measures[root] = (float) measure;
                weights[root] = (float) weight;
            }
        }
        double[] closeness = new double[texts.size()];
        for (int i = 0; i < closeness.length && whole > 0; i++) {
            IndexedText text = texts.get(i);
            double covered = 0;
            double alike = 0;
            double said = 0;
            double all = 0;
            for (int k = 0; k < text.roots().length; k++) {
                int root = text.roots()[k];
                covered += Math.min(measures[root], text.presence()[k]) * rarities[root];
                alike += weights[root] * text.weights()[k];
                if (text.weights()[k] > 0) {
                    double rarity = text.presence()[k] * rarities[root];
                    all += rarity;
                    said += measures[root] > 0 ? rarity : 0;
                }
            }
            covered *= 1 + FOR_NOTHING_ELSE * (all == 0 ? 0 : said / all);
            closeness[i] = (1 - FOR_LIKENESS) * covered / whole + FOR_LIKENESS * alike / Math.sqrt(square);
        }
        return closeness;
    }

    /**
     * Brings the versions of the nearest text nearer, and those that answer the same questions, if the clause is nearly
     * its words. None comes nearer than that text.
     */
    private List<Near> withKin(List<Near> near, ToDoubleFunction<IndexedText> discount) {
        Near top = near.get(0);
        double certainty = (top.closeness() - TO_THE_LETTER) / (1 - TO_THE_LETTER);
        if (certainty <= 0) {
            return near;
        }
        Set<? extends TextId> same = versions.apply(top.text().id());
        List<Near> all = new ArrayList<>();
        for (Near other : near.subList(1, near.size())) {
            boolean sameInstrument =
                    other.text().meeting().id().equals(top.text().meeting().id());
            double kinship = FOR_KINSHIP
                    * certainty
                    * (same.contains(other.text().id()) ? 1 : top.text().kinship(other.text()));
            double most = discount.applyAsDouble(other.text()) * top.closeness();
            double nearer = other.closeness() + Math.max(0, most - other.closeness()) * Math.min(1, kinship);
            all.add(new Near(other.text(), sameInstrument ? nearer * (1 - certainty * (1 - SAME_INSTRUMENT)) : nearer));
        }
        all.sort(CLOSEST_FIRST);
        all.add(0, top);
        return all;
    }

    /** The texts, in the order in which they were given. */
    List<IndexedText> texts() {
        return texts;
    }
}
