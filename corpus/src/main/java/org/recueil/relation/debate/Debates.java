package org.recueil.relation.debate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.recueil.model.Corpus;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;

/**
 * Finds where the report of a meeting tells what was said about a recommendation. So far this is the report of 2010,
 * the only whole report in this corpus. The debate on an agenda item stands in another chapter, under the heading that
 * is most like the recommendation's heading. Among its paragraphs, the closest are those to which a footnote of the
 * recommendation refers and those that share a subject with it. Safe for use by several threads.
 */
public final class Debates {
    /**
     * The paragraphs that tell what was said about a recommendation, by their numbers in ascending order.
     *
     * @param report its symbol, as short as people write it: {@code 2010/6}
     * @param point all paragraphs on the agenda item to which the recommendation belongs; at least one
     * @param closest the paragraphs among them that speak of its own subject; may be empty
     */
    public record Passage(String report, List<Integer> point, List<Integer> closest) {
        public Passage {
            point = List.copyOf(point);
            closest = List.copyOf(closest);
            if (point.isEmpty()) {
                throw new IllegalArgumentException("a debate needs a paragraph");
            }
        }
    }

    private static final Pattern REFERENCE = Pattern.compile("voir par\\. (\\d+)");
    private static final double LEAST_LIKENESS = 0.5;
    private static final int CHAPTER = 0;

    private final Corpus corpus;
    private final Agenda agenda;

    /** By the top-level provisions of each meeting that was asked for. */
    private final Map<MeetingId, Map<ProvisionId, Passage>> found = new ConcurrentHashMap<>();

    public Debates(Corpus corpus) {
        this.corpus = corpus;
        this.agenda = new Agenda(corpus);
    }

    /** The debate on a provision of this corpus or on the one above it; empty if no report in the corpus has it. */
    public Optional<Passage> of(ProvisionId id) {
        ProvisionId top = id.upwards().get(id.depth() - 1);
        return Optional.ofNullable(found.computeIfAbsent(id.meeting(), this::of).get(top));
    }

    /** The recommendations for which a paragraph is among the closest of the debate, in the order of the text. */
    public List<ProvisionId> closestTo(ReportParagraph paragraph) {
        return corpus.meetingReportedIn(paragraph.id().report()).stream()
                .flatMap(meeting -> corpus.topLevel(meeting.id()).stream())
                .filter(id ->
                        of(id).stream().anyMatch(debate -> debate.closest().contains(paragraph.number())))
                .toList();
    }

    private Map<ProvisionId, Passage> of(MeetingId meeting) {
        Map<ProvisionId, Passage> debates = new HashMap<>();
        Map<List<String>, List<ReportParagraph>> points = new HashMap<>();
        for (ProvisionId id : corpus.topLevel(meeting)) {
            agenda.paragraph(id).ifPresent(printed -> {
                List<ReportParagraph> point = points.computeIfAbsent(printed.headings(), headings -> point(printed));
                if (!point.isEmpty()) {
                    debates.put(id, passage(printed, point));
                }
            });
        }
        return debates;
    }

    /** The paragraphs on the agenda item to which a recommendation belongs; empty if no report in the corpus has them. */
    List<ReportParagraph> point(ProvisionId id) {
        return agenda.paragraph(id).map(this::point).orElse(List.of());
    }

    /** The paragraphs of another chapter under the heading that is most like that of a recommendation; may be empty. */
    private List<ReportParagraph> point(ReportParagraph recommendation) {
        if (recommendation.headings().size() <= Agenda.POINT) {
            return List.of();
        }
        String own = recommendation.headings().get(Agenda.POINT);
        List<ReportParagraph> elsewhere = corpus.reportParagraphs().stream()
                .filter(paragraph -> isElsewhere(paragraph, recommendation))
                .toList();
        Optional<String> heading = elsewhere.stream()
                .map(paragraph -> paragraph.headings().get(Agenda.POINT))
                .distinct()
                .filter(other -> HeadingLikeness.of(own, other) >= LEAST_LIKENESS)
                .max(Comparator.comparingDouble(other -> HeadingLikeness.of(own, other)));
        return elsewhere.stream()
                .filter(paragraph ->
                        heading.equals(Optional.of(paragraph.headings().get(Agenda.POINT))))
                .toList();
    }

    private static boolean isElsewhere(ReportParagraph paragraph, ReportParagraph recommendation) {
        return paragraph.symbol().equals(recommendation.symbol())
                && paragraph.headings().size() > Agenda.POINT
                && !paragraph
                        .headings()
                        .get(CHAPTER)
                        .equals(recommendation.headings().get(CHAPTER));
    }

    private static Passage passage(ReportParagraph recommendation, List<ReportParagraph> point) {
        List<Integer> closest = point.stream()
                .filter(paragraph -> isNamed(paragraph, recommendation) || sharesSubject(paragraph, recommendation))
                .map(ReportParagraph::number)
                .toList();
        List<Integer> all = point.stream().map(ReportParagraph::number).toList();
        return new Passage(recommendation.id().report().brief(), all, closest);
    }

    /** Whether a note to the recommendation refers to this paragraph. */
    static boolean isNamed(ReportParagraph paragraph, ReportParagraph recommendation) {
        return recommendation.footnotes().stream()
                .flatMap(footnote -> REFERENCE.matcher(footnote).results())
                .anyMatch(reference -> reference.group(1).equals(String.valueOf(paragraph.number())));
    }

    private static boolean sharesSubject(ReportParagraph paragraph, ReportParagraph recommendation) {
        return paragraph.subjects().stream().anyMatch(recommendation.subjects()::contains);
    }
}
