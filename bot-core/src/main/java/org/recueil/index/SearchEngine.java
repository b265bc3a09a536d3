package org.recueil.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recueil.index.Ranking.Ranked;
import org.recueil.model.Corpus;
import org.recueil.model.ProvisionId;
import org.recueil.model.TextId;
import org.recueil.model.Theme;

/**
 * Finds provisions, background documents and report paragraphs. The index is built in memory when the engine is made;
 * afterwards it is safe for use by several threads. Nothing that a person types is an error.
 */
public final class SearchEngine {
    /** What scores less than this part of the best says only a common word of the question. */
    private static final double LEAST = 0.12;

    private final Ranking ranking;
    private final WholeTexts wholeTexts = new WholeTexts();
    private final Map<TextId, IndexedText> texts = new LinkedHashMap<>();

    /** A search over all that a corpus holds. */
    public SearchEngine(Corpus corpus) {
        this(corpus, new Groundwork());
    }

    /** The same, on groundwork that may still be going on. */
    public SearchEngine(Corpus corpus, Groundwork groundwork) {
        this(Searchables.of(corpus), groundwork);
    }

    SearchEngine(List<Searchable> searchables, Groundwork groundwork) {
        ranking = new Ranking(searchables, groundwork, Weights.TUNED);
        ranking.texts().all().forEach(text -> texts.put(text.text().id(), text));
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
        Optional<Theme> single =
                named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
        List<Ranked> found = question.concepts().isEmpty()
                ? ranking.unranked(passes)
                : single.map(theme -> ranking.rank(theme, passes))
                        .orElseGet(() -> ranking.rank(question.parts(), passes));
        double least = LEAST * found.stream().mapToDouble(Ranked::score).max().orElse(0);
        List<IndexedText> answering = found.stream()
                .filter(each -> each.shown() && each.score() >= least)
                .sorted(Ranking.BEST_FIRST)
                .map(Ranked::indexed)
                .toList();
        List<IndexedText> ordered = named.isEmpty() ? answering : listedFirst(named, found, answering, passes);
        return hits(ordered, marker(question, single));
    }

    /** What named themes list leads: what answers first, the rest in the order of the texts. */
    private List<IndexedText> listedFirst(
            Collection<Theme> named, List<Ranked> found, List<IndexedText> answering, Predicate<Searchable> passes) {
        Set<ProvisionId> listed = named.stream()
                .flatMap(theme -> theme.references().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<TextId> ordered = new LinkedHashSet<>();
        found.stream()
                .sorted(Ranking.BEST_FIRST)
                .map(each -> each.text().id())
                .filter(listed::contains)
                .forEach(ordered::add);
        listed.stream()
                .filter(id -> texts.containsKey(id) && passes.test(texts.get(id).text()))
                .forEach(ordered::add);
        answering.forEach(text -> ordered.add(text.text().id()));
        return ordered.stream().map(texts::get).toList();
    }

    /** Marks the words asked for; in what a theme lists, those of its name too. */
    private Marker marker(Question question, Optional<Theme> single) {
        List<Concept> marked = new ArrayList<>(question.concepts());
        for (String phrase : question.query().phrases()) {
            marked.add(new Concept(phrase, List.of(new Concept.Alternative(phrase, Analysis.WORD.words(phrase), 1))));
        }
        single.ifPresent(theme -> marked.addAll(ranking.read(theme).get(0).concepts()));
        return new Marker(marked, ranking.texts().vocabulary());
    }

    /** Texts that say the same word for word are one hit, at the place of the best. */
    private static List<Hit> hits(Collection<IndexedText> ordered, Marker marker) {
        Map<Integer, List<IndexedText>> bySameness = new LinkedHashMap<>();
        ordered.forEach(text -> bySameness
                .computeIfAbsent(text.sameness(), same -> new ArrayList<>(1))
                .add(text));
        return bySameness.values().stream().map(same -> new Hit(same, marker)).toList();
    }
}
