package org.recueil.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recueil.data.AskedLinesReader;
import org.recueil.model.AbsentTopic;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.search.index.Ranked;
import org.recueil.search.index.StemmedTexts;
import org.recueil.search.index.TextIndex;
import org.recueil.search.question.Concept;
import org.recueil.search.question.Question;
import org.recueil.search.question.QuestionPart;
import org.recueil.search.question.Weights;
import org.recueil.search.rank.Conditions;
import org.recueil.search.rank.HitOrder;
import org.recueil.search.rank.Ranking;
import org.recueil.search.rank.TextWords;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;
import org.recueil.search.words.Analysis;
import org.recueil.search.words.QuestionLanguage;
import org.recueil.text.Lazy;

/**
 * Finds provisions, background documents and report paragraphs. The index is read into memory when the engine is made;
 * afterwards it is safe for use by several threads. Nothing that a person types is an error.
 */
public final class SearchEngine {
    /** So many notions are a short question. */
    private static final int SHORT = 2;

    /** So many of the best may say all of it. */
    private static final int BEST = 5;

    /** A topic that has this part of the question's words is what was asked about. */
    private static final float TELLING = 0.4f;

    /** A topic that scores less than this part of what the best text scores is not asked about. */
    private static final float COMPARABLE = 0.4f;

    /** A line with more than this part of the words of a question, counted both ways, is the question. */
    private static final double NEARLY = 0.7;

    /** A text as long as this says the same as another without the words above it. */
    private static final int SAYS_IT_ALONE = 80;

    private final List<Searchable> texts;
    /** Read when one is first asked about. */
    private final Supplier<List<AbsentTopic>> topics = new Lazy<>(AskedLinesReader::absentTopics);

    private final Ranking ranking;
    private final TextWords wholeTexts = new TextWords();
    private final StemmedTexts stemmed = new StemmedTexts();
    private final HitOrder order;
    /** For each text a number that texts which say the same word for word have in common. */
    private final int[] sameness;

    /** A search over all that a corpus holds. */
    public SearchEngine(Corpus corpus) {
        this(Searchables.of(corpus), corpus);
    }

    /** A search over all that a corpus holds, which is opened when it is first asked for. */
    public static Supplier<SearchEngine> lazily(Corpus corpus) {
        return new Lazy<>(() -> new SearchEngine(corpus));
    }

    /** @param corpus whose asked lines lead to these texts */
    SearchEngine(List<Searchable> texts, Corpus corpus) {
        this.texts = List.copyOf(texts);
        ranking = new Ranking(TextIndex.of(texts, corpus), texts.size(), Weights.TUNED);
        order = new HitOrder(this.texts);
        sameness = new int[texts.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int place = 0; place < texts.size(); place++) {
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

    /** The notions of a question, as typed, of which no text says anything. */
    public List<String> strange(Question question) {
        return strange(question.parts());
    }

    private List<String> strange(List<QuestionPart> parts) {
        return ranking.strange(
                parts.stream().flatMap(part -> part.concepts().stream()).toList());
    }

    /** Words of the texts that resemble one which means nothing here, the likest first; at most three. */
    public List<String> resembling(String word) {
        return ranking.resembling(word);
    }

    /**
     * What answers.
     *
     * @param named themes that the question names: what they list comes first
     */
    public Found search(Question question, Collection<Theme> named) {
        Predicate<Searchable> passes = new Conditions(question.query(), wholeTexts);
        if (question.concepts().isEmpty()) {
            List<Ranked> unranked = ranking.unranked(place -> passes.test(texts.get(place)));
            Collection<Integer> places = order.of(unranked, question, named, passes);
            return new Found(hits(places, question, List.of()), Certainty.GOOD, Optional.empty());
        }
        List<QuestionPart> parts = named.size() == 1
                ? ranking.read(named.iterator().next().name(), QuestionLanguage.EITHER)
                : question.parts();
        List<Ranked> all = ranking.rank(parts);
        List<Ranked> answering =
                all.stream().filter(each -> each.place() < texts.size()).toList();
        List<Ranked> found = question.query().isUnconditional()
                ? answering
                : ranking.rankPassing(answering, parts, place -> place < texts.size() && passes.test(texts.get(place)));
        Collection<Integer> places = order.of(found, question, named, passes);
        List<Hit> hits = hits(places, question, parts);
        return named.isEmpty() ? judged(hits, all, question) : new Found(hits, Certainty.GOOD, Optional.empty());
    }

    /** How sure the answer is, whatever the conditions of the question. */
    private Found judged(List<Hit> hits, List<Ranked> all, Question question) {
        List<QuestionPart> parts = question.parts();
        Optional<Ranked> text = best(all, place -> place < texts.size());
        Optional<Ranked> topic = best(all, place -> place >= texts.size());
        float ofText = text.map(Ranked::score).orElse(0f);
        float ofTopic = topic.map(Ranked::score).orElse(0f);
        Certainty certainty = Certainty.of(ofText, ofTopic, ranking.idealText(parts));
        if (certainty != Certainty.GOOD && text.isPresent()) {
            certainty = reconsidered(certainty, all, parts);
        }
        boolean asksTopic = ofTopic >= COMPARABLE * ofText
                && topic.filter(best -> isAsked(best, all, question)).isPresent();
        if (certainty == Certainty.GOOD && asksTopic) {
            certainty = Certainty.WEAK;
        }
        Optional<AbsentTopic> asked = certainty == Certainty.GOOD
                ? Optional.empty()
                : topic.filter(best -> best.score() >= TELLING * ranking.idealTopic(parts))
                        .map(best -> topics.get().get(best.place() - texts.size()));
        return new Found(hits, certainty, asked);
    }

    /** A question that is nearly a line of a topic, and no line of the best texts is as near, is about the topic. */
    private boolean isAsked(Ranked topic, List<Ranked> all, Question question) {
        String words = question.query().words();
        double near = ranking.nearness(topic.place(), words);
        return near > NEARLY && bestTexts(all).allMatch(text -> ranking.nearness(text.place(), words) < near);
    }

    private Stream<Ranked> bestTexts(List<Ranked> all) {
        return all.stream()
                .filter(each -> each.place() < texts.size())
                .sorted(Ranked.BEST_FIRST)
                .limit(BEST);
    }

    /** One of the best that says all of a short question answers it; where the texts have every word, the nearest may help. */
    private Certainty reconsidered(Certainty doubtful, List<Ranked> all, List<QuestionPart> parts) {
        List<Concept> asked = parts.stream()
                .flatMap(part -> part.concepts().stream())
                .distinct()
                .toList();
        boolean isSaid = asked.size() <= SHORT
                && bestTexts(all)
                        .map(each -> texts.get(each.place()))
                        .anyMatch(text -> asked.stream().allMatch(concept -> isSaidIn(concept, text)));
        if (isSaid) {
            return Certainty.GOOD;
        }
        return doubtful == Certainty.NONE && strange(parts).isEmpty() ? Certainty.WEAK : doubtful;
    }

    private boolean isSaidIn(Concept concept, Searchable text) {
        Marker marker = Marker.ofFrench(List.of(concept));
        return marker.isSaidIn(stemmed.of(text.text())) || marker.isSaidIn(stemmed.of(text.above()));
    }

    private static Optional<Ranked> best(List<Ranked> all, IntPredicate which) {
        return all.stream().filter(each -> which.test(each.place())).min(Ranked.BEST_FIRST);
    }

    /** Marks the words asked for, and those of the name of the theme that is meant. */
    private static Marker marker(Question question, List<QuestionPart> parts) {
        Set<Concept> marked = new LinkedHashSet<>(question.concepts());
        for (String phrase : question.query().phrases()) {
            marked.add(
                    new Concept(phrase, List.of(Concept.Alternative.french(phrase, Analysis.WORD.words(phrase), 1))));
        }
        if (!parts.isEmpty()) {
            marked.addAll(parts.get(0).concepts());
        }
        return Marker.ofFrench(marked);
    }

    /** Texts that say the same word for word are one hit, at the place of the best. */
    private List<Hit> hits(Collection<Integer> ordered, Question question, List<QuestionPart> parts) {
        List<Concept> concepts = question.concepts();
        Reasons reasons =
                new Reasons(marker(question, parts), concepts, place -> ranking.nearest(place, concepts), stemmed);
        Map<Integer, List<Integer>> same = new LinkedHashMap<>();
        ordered.forEach(place -> same.computeIfAbsent(sameness[place], first -> new ArrayList<>(1))
                .add(place));
        return same.values().stream()
                .map(its -> new Hit(its.stream().map(texts::get).toList(), its.get(0), reasons))
                .toList();
    }
}
