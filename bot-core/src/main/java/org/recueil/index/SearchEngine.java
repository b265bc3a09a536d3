package org.recueil.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recueil.data.AskedReader;
import org.recueil.index.Ranking.Ranked;
import org.recueil.model.AbsentTopic;
import org.recueil.model.Corpus;
import org.recueil.model.ProvisionId;
import org.recueil.model.TextId;
import org.recueil.model.Theme;
import org.recueil.text.Once;

/**
 * Finds provisions, background documents and report paragraphs. The index is built in memory when the engine is made;
 * afterwards it is safe for use by several threads. Nothing that a person types is an error.
 */
public final class SearchEngine {
    /** What scores less than this part of the best says only a common word of the question. */
    private static final float LEAST = 0.3f;

    /** A text as long as this says the same as another without the words above it. */
    private static final int SAYS_IT_ALONE = 80;

    private final List<Searchable> texts;
    private final Ranking ranking;
    private final WholeTexts wholeTexts = new WholeTexts();
    private final Map<TextId, Integer> places = new HashMap<>();
    /** For each text a number that texts which say the same word for word have in common. */
    private final int[] sameness;

    /** A search over all that a corpus holds. */
    public SearchEngine(Corpus corpus) {
        this(Searchables.of(corpus), AskedOfTexts.of(corpus), AskedReader.absentTopics());
    }

    /** A search over all that a corpus holds, which is opened when it is first asked for. */
    public static Supplier<SearchEngine> lazily(Corpus corpus) {
        return new Once<>(() -> new SearchEngine(corpus));
    }

    SearchEngine(List<Searchable> texts, AskedOfTexts asked, List<AbsentTopic> topics) {
        this.texts = List.copyOf(texts);
        ranking = new Ranking(texts, TextIndex.of(texts, asked, topics), Weights.TUNED);
        sameness = new int[texts.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int place = 0; place < texts.size(); place++) {
            places.put(texts.get(place).id(), place);
            Integer same = first.putIfAbsent(words(texts.get(place)), place);
            sameness[place] = same == null ? place : same;
        }
    }

    private static String words(Searchable text) {
        boolean alone = text.leaf() && text.text().length() >= SAYS_IT_ALONE;
        return alone ? text.text() : text.above() + "\n" + text.text();
    }

    /**
     * Reads a question, once for all that is done with it.
     *
     * @param asker the language of whoever asks, in which a single word is read first
     */
    public Question read(SearchQuery query, QuestionLanguage asker) {
        return new Question(query, ranking.read(query.words(), asker));
    }

    /** Words of the texts that resemble one which means nothing here, the likest first; at most three. */
    public List<String> resembling(String word) {
        return ranking.resembling(word);
    }

    /**
     * All that answers, best first.
     *
     * @param named themes that the question names: what they list comes first
     */
    public List<Hit> search(Question question, Collection<Theme> named) {
        Predicate<Searchable> passes = new Conditions(question.query(), wholeTexts);
        List<Asked> parts = named.size() == 1 ? ranking.read(named.iterator().next()) : question.parts();
        List<Ranked> found = (question.concepts().isEmpty() ? ranking.unranked(passes) : ranking.rank(parts, passes))
                .stream().filter(each -> each.place() < texts.size()).toList();
        float least = found.isEmpty() ? 0 : LEAST * found.get(0).score();
        Set<Integer> ordered = new LinkedHashSet<>();
        if (!named.isEmpty()) {
            addListed(ordered, named, found, passes);
        }
        found.stream().filter(each -> each.score() >= least).map(Ranked::place).forEach(ordered::add);
        return hits(ordered, marker(question, named));
    }

    /** What named themes list leads: what answers first, the rest in the order of the texts. */
    private void addListed(
            Set<Integer> ordered, Collection<Theme> named, List<Ranked> found, Predicate<Searchable> passes) {
        Set<Integer> listed = named.stream()
                .flatMap(theme -> theme.references().stream())
                .map(places::get)
                .filter(place -> place != null && passes.test(texts.get(place)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        found.stream().map(Ranked::place).filter(listed::contains).forEach(ordered::add);
        ordered.addAll(listed);
    }

    /** Marks the words asked for; in what a theme lists, those of its name too. */
    private Marker marker(Question question, Collection<Theme> named) {
        List<Concept> marked = new ArrayList<>(question.concepts());
        for (String phrase : question.query().phrases()) {
            marked.add(new Concept(
                    phrase, List.of(Concept.Alternative.french(phrase, Analysis.WORD.words(phrase), 1))));
        }
        if (named.size() == 1) {
            marked.addAll(ranking.read(named.iterator().next()).get(0).concepts());
        }
        return new Marker(marked);
    }

    /** Texts that say the same word for word are one hit, at the place of the best. */
    private List<Hit> hits(Collection<Integer> ordered, Marker marker) {
        Map<Integer, List<Searchable>> same = new LinkedHashMap<>();
        ordered.forEach(place -> same.computeIfAbsent(sameness[place], first -> new ArrayList<>(1))
                .add(texts.get(place)));
        return same.values().stream().map(each -> new Hit(each, marker)).toList();
    }
}
