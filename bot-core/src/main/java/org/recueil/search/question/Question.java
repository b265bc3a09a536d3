package org.recueil.search.question;

import java.util.List;
import java.util.function.Predicate;
import org.recueil.search.text.SearchQuery;

/** A question as it was read. Safe for several threads. */
public final class Question {
    /**
     * A notion of the question.
     *
     * @param typed as typed, folded
     * @param readAs the words of the texts that it was taken for; empty where nothing is near
     */
    public record Notion(String typed, List<String> readAs) {
        public Notion {
            readAs = List.copyOf(readAs);
        }
    }

    private final SearchQuery query;
    private final List<QuestionPart> parts;

    public Question(SearchQuery query, List<QuestionPart> parts) {
        this.query = query;
        this.parts = List.copyOf(parts);
    }

    /** What was asked. */
    public SearchQuery query() {
        return query;
    }

    /** How each notion was read; those in brackets come first. */
    public List<Notion> notions() {
        return concepts().stream()
                .map(concept -> new Notion(concept.typed(), readAs(concept)))
                .toList();
    }

    /** An English word that asked lines have is read as what the texts say for it. */
    private static List<String> readAs(Concept concept) {
        List<String> french = said(concept, alternative -> !alternative.english());
        return french.isEmpty() ? said(concept, alternative -> true) : french;
    }

    private static List<String> said(Concept concept, Predicate<Concept.Alternative> which) {
        return concept.alternatives().stream()
                .filter(which)
                .map(Concept.Alternative::said)
                .distinct()
                .toList();
    }

    public List<QuestionPart> parts() {
        return parts;
    }

    public List<Concept> concepts() {
        return parts.stream().flatMap(part -> part.concepts().stream()).toList();
    }
}
