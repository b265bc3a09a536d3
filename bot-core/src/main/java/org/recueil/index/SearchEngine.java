package org.recueil.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recueil.index.Found.Hit;
import org.recueil.index.Found.Notion;
import org.recueil.model.Corpus;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;

/**
 * Finds provisions, background documents and report paragraphs. The index is built in memory when the engine is made;
 * afterwards it is safe for use by several threads. Nothing that a person types is an error.
 */
public final class SearchEngine {
    /** What scores less than this part of the best says only a common word of the question. */
    private static final double LEAST = 0.12;

    private static final int SAYS_IT_ALONE = 80;

    private final Ranking ranking;
    private final WholeTexts wholeTexts = new WholeTexts();
    private final Map<String, List<Analysis.Term>> terms = new LinkedHashMap<>();
    private final Map<String, List<Analysis.Term>> termsAbove = new LinkedHashMap<>();

    public SearchEngine(Corpus corpus) {
        ranking = new Ranking(corpus, Weights.TUNED);
        for (Searchable text : ranking.texts()) {
            terms.put(text.id(), Analysis.LIGHT.terms(text.text()));
            termsAbove.put(text.id(), Analysis.LIGHT.terms(text.above()));
        }
    }

    /** How each notion of a question is read. */
    public List<Notion> read(String question) {
        return notions(ranking.read(question));
    }

    /**
     * All that answers, best first.
     *
     * @param named themes that the question names: what they list comes first
     */
    public Found search(SearchQuery query, Collection<Theme> named) {
        List<Concept> concepts = ranking.read(query.words());
        Predicate<Searchable> passes = new Conditions(query, wholeTexts);
        Optional<Theme> single =
                named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
        List<Ranking.Ranked> found = concepts.isEmpty()
                ? ranking.unranked(passes)
                : single.map(theme -> ranking.rank(theme, passes)).orElseGet(() -> ranking.rank(query.words(), passes));
        List<Concept> marked = new ArrayList<>(concepts);
        query.phrases().forEach(phrase -> marked.add(new Concept(phrase, List.of(new Concept.Alternative(phrase, 1)))));
        Marker asked = new Marker(marked);
        boolean everything = marked.isEmpty();
        single.ifPresent(theme -> marked.addAll(ranking.read(theme.name().replaceFirst("^.*\\(", ""))));
        Marker marker = new Marker(marked);
        double least = found.isEmpty() ? 0 : found.get(0).score() * LEAST;
        Map<String, Searchable> ranked = listed(named, found, passes);
        found.stream()
                .filter(each -> each.score() >= least)
                .map(Ranking.Ranked::text)
                .filter(text -> everything || isMarked(text, asked))
                .forEach(text -> ranked.putIfAbsent(text.id(), text));
        return new Found(hits(ranked.values(), marker), notions(concepts));
    }

    /** What themes list, by id: in the order of the ranking, then what it did not find. */
    private Map<String, Searchable> listed(
            Collection<Theme> named, List<Ranking.Ranked> found, Predicate<Searchable> passes) {
        Set<String> ids = new HashSet<>();
        named.forEach(
                theme -> theme.references().stream().map(ProvisionId::toString).forEach(ids::add));
        Map<String, Searchable> listed = new LinkedHashMap<>();
        Stream.concat(found.stream().map(Ranking.Ranked::text), ranking.texts().stream())
                .filter(text -> ids.contains(text.id()) && passes.test(text))
                .forEach(text -> listed.putIfAbsent(text.id(), text));
        return listed;
    }

    /** Whether the text itself, or what stands above it, says what was asked: the reason that a reader sees. */
    private boolean isMarked(Searchable text, Marker marker) {
        return !marker.marks(terms.get(text.id())).isEmpty()
                || !marker.marks(termsAbove.get(text.id())).isEmpty();
    }

    /** Texts that say the same word for word are one hit, at the place of the best. */
    private List<Hit> hits(Collection<Searchable> ranked, Marker marker) {
        Map<String, List<Searchable>> byText = new LinkedHashMap<>();
        ranked.forEach(text ->
                byText.computeIfAbsent(said(text), same -> new ArrayList<>()).add(text));
        return byText.values().stream().map(same -> hit(same, marker)).toList();
    }

    /** What a text says; one that is too short to say it alone, with the words above it. */
    private static String said(Searchable text) {
        return text.leaf() && text.text().length() >= SAYS_IT_ALONE ? text.text() : text.above() + "\n" + text.text();
    }

    private Hit hit(List<Searchable> same, Marker marker) {
        Searchable first = same.get(0);
        List<String> others =
                same.subList(1, same.size()).stream().map(Searchable::id).toList();
        return new Hit(first, marker.marks(terms.get(first.id())), marker.marks(termsAbove.get(first.id())), others);
    }

    private static List<Notion> notions(List<Concept> concepts) {
        return concepts.stream()
                .map(concept -> new Notion(
                        concept.typed(),
                        concept.alternatives().stream()
                                .map(Concept.Alternative::words)
                                .distinct()
                                .toList()))
                .toList();
    }
}
