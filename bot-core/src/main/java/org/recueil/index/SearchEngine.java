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
import org.recueil.index.Found.Hit;
import org.recueil.index.Found.Notion;
import org.recueil.model.Corpus;
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
    private final Map<String, IndexedText> texts = new LinkedHashMap<>();

    public SearchEngine(Corpus corpus) {
        this(Searchables.of(corpus));
    }

    SearchEngine(List<Searchable> searchables) {
        ranking = new Ranking(searchables, Weights.TUNED);
        ranking.texts().forEach(text -> texts.put(text.id(), new IndexedText(text)));
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
        Marker asked = marker(query, concepts, Optional.empty());
        Set<IndexedText> ordered = listed(named, found, passes);
        double least = found.isEmpty() ? 0 : found.get(0).score() * LEAST;
        found.stream()
                .filter(each -> each.score() >= least)
                .map(each -> texts.get(each.text().id()))
                .filter(text -> concepts.isEmpty() || text.isMarked(asked))
                .forEach(ordered::add);
        return new Found(hits(ordered, marker(query, concepts, single)), notions(concepts));
    }

    /** What named themes list: what answers first, the rest in the order of the texts. */
    private Set<IndexedText> listed(Collection<Theme> named, List<Ranking.Ranked> found, Predicate<Searchable> passes) {
        Set<String> ids = new LinkedHashSet<>();
        named.forEach(theme -> theme.references().forEach(id -> ids.add(id.toString())));
        Set<IndexedText> listed = new LinkedHashSet<>();
        found.stream().map(each -> each.text().id()).filter(ids::contains).forEach(id -> listed.add(texts.get(id)));
        ids.stream()
                .map(texts::get)
                .filter(text -> text != null && passes.test(text.text()))
                .forEach(listed::add);
        return listed;
    }

    /** Marks the words asked for; in what a theme lists, those of its name too. */
    private Marker marker(SearchQuery query, List<Concept> concepts, Optional<Theme> single) {
        List<Concept> marked = new ArrayList<>(concepts);
        query.phrases().forEach(phrase -> marked.add(new Concept(phrase, List.of(new Concept.Alternative(phrase, 1)))));
        single.ifPresent(theme -> marked.addAll(ranking.read(theme.name().replaceFirst("^.*\\(", ""))));
        return new Marker(marked);
    }

    /** Texts that say the same word for word are one hit, at the place of the best. */
    private static List<Hit> hits(Collection<IndexedText> ordered, Marker marker) {
        Map<String, List<IndexedText>> bySameness = new LinkedHashMap<>();
        ordered.forEach(text -> bySameness
                .computeIfAbsent(text.sameness(), same -> new ArrayList<>())
                .add(text));
        return bySameness.values().stream().map(same -> hit(same, marker)).toList();
    }

    private static Hit hit(List<IndexedText> same, Marker marker) {
        IndexedText first = same.get(0);
        List<String> others = same.subList(1, same.size()).stream()
                .map(text -> text.text().id())
                .toList();
        return new Hit(first.text(), first.marks(marker), first.marksAbove(marker), others);
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
