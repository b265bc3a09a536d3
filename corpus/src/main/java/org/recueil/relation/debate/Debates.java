package org.recueil.relation.debate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.recueil.model.Corpus;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.ProvisionId;

/**
 * Finds where the report of a meeting tells what was said about a recommendation. So far this is the report of 2010,
 * the only whole report in this corpus. The debate on an agenda item stands in another chapter, under the heading that
 * is most like the recommendation's heading. Among its paragraphs, the closest are those to which a footnote of the
 * recommendation refers and those that share a subject with it. Safe for use by several threads.
 */
public final class Debates {
    private static final Pattern REFERENCE = Pattern.compile("voir par\\. (\\d+)");
    private static final double LEAST_LIKENESS = 0.5;
    private static final int CHAPTER = 0;

    private final Corpus corpus;
    private final Agenda agenda;
    private final Map<ProvisionId, Optional<Debate>> found = new ConcurrentHashMap<>();

    public Debates(Corpus corpus) {
        this.corpus = corpus;
        this.agenda = new Agenda(corpus);
    }

    /** The debate on a provision of this corpus or on the one above it; empty if no report in the corpus has it. */
    public Optional<Debate> of(ProvisionId id) {
        return found.computeIfAbsent(id, asked -> agenda.paragraph(asked).flatMap(this::of));
    }

    /** The recommendations for which a paragraph is among the closest of the debate, in the order of the text. */
    public List<ProvisionId> closestTo(ReportParagraph paragraph) {
        return corpus.meetingReportedIn(paragraph.id().report()).stream()
                .flatMap(meeting -> corpus.topLevel(meeting.id()).stream())
                .filter(id -> of(id).stream()
                        .flatMap(debate -> debate.closest().stream())
                        .anyMatch(closest -> closest.paragraph().equals(paragraph)))
                .toList();
    }

    private Optional<Debate> of(ReportParagraph recommendation) {
        if (recommendation.headings().size() <= Agenda.POINT) {
            return Optional.empty();
        }
        String own = recommendation.headings().get(Agenda.POINT);
        Optional<String> heading = corpus.reportParagraphs().stream()
                .filter(paragraph -> isElsewhere(paragraph, recommendation))
                .map(paragraph -> paragraph.headings().get(Agenda.POINT))
                .distinct()
                .filter(other -> HeadingLikeness.of(own, other) >= LEAST_LIKENESS)
                .max(Comparator.comparingDouble(other -> HeadingLikeness.of(own, other)));
        return heading.map(point -> corpus.reportParagraphs().stream()
                        .filter(paragraph -> isElsewhere(paragraph, recommendation))
                        .filter(paragraph ->
                                paragraph.headings().get(Agenda.POINT).equals(point))
                        .toList())
                .map(point -> new Debate(point, closest(recommendation, point)));
    }

    private static boolean isElsewhere(ReportParagraph paragraph, ReportParagraph recommendation) {
        return paragraph.symbol().equals(recommendation.symbol())
                && paragraph.headings().size() > Agenda.POINT
                && !paragraph
                        .headings()
                        .get(CHAPTER)
                        .equals(recommendation.headings().get(CHAPTER));
    }

    private static List<Debate.Closest> closest(ReportParagraph recommendation, List<ReportParagraph> point) {
        List<Debate.Closest> closest = new ArrayList<>();
        for (ReportParagraph paragraph : point) {
            boolean named = recommendation.footnotes().stream()
                    .flatMap(footnote -> REFERENCE.matcher(footnote).results())
                    .anyMatch(reference -> reference.group(1).equals(String.valueOf(paragraph.number())));
            List<String> shared = paragraph.subjects().stream()
                    .filter(recommendation.subjects()::contains)
                    .toList();
            if (named || !shared.isEmpty()) {
                closest.add(new Debate.Closest(paragraph, named, shared));
            }
        }
        return closest;
    }
}
