package org.recueil.relation.debate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;

/**
 * Finds the heading of the report under which a recommendation stands. For the report of 2010, which the corpus has in
 * full, it is the heading of the agenda item and not a heading below it. Safe for use by several threads.
 */
public final class Agenda {
    /** The level of the headings of agenda items, one below that of the chapters. */
    static final int POINT = 1;

    /**
     * The recommendations that stand together under one heading.
     *
     * @param provisions the top-level provisions, in the order of the text; at least one
     */
    public record Point(String heading, List<ProvisionId> provisions) {
        public Point {
            provisions = List.copyOf(provisions);
            if (heading.isBlank() || provisions.isEmpty()) {
                throw new IllegalArgumentException("a point needs a heading and a provision: \"" + heading + "\"");
            }
        }
    }

    private final Corpus corpus;

    public Agenda(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The headings of a meeting's recommendations, in the order of its report; empty if its report has no headings. */
    public List<Point> points(MeetingId meeting) {
        List<Point> points = new ArrayList<>();
        for (ProvisionId id : corpus.topLevel(meeting)) {
            Optional<String> heading = heading(id);
            Optional<Point> last = points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
            if (last.isPresent() && heading.equals(last.map(Point::heading))) {
                List<ProvisionId> longer = new ArrayList<>(last.get().provisions());
                longer.add(id);
                points.set(points.size() - 1, new Point(heading.get(), longer));
            } else {
                heading.ifPresent(text -> points.add(new Point(text, List.of(id))));
            }
        }
        return points;
    }

    private Optional<String> heading(ProvisionId id) {
        if (id.meeting().part() != Part.A) {
            return Optional.empty();
        }
        return paragraph(id)
                .map(ReportParagraph::headings)
                .filter(headings -> headings.size() > POINT)
                .map(headings -> headings.get(POINT))
                .or(() -> corpus.provision(id).flatMap(Provision::heading));
    }

    /** The paragraph of the report that prints the recommendation or the one above it. */
    Optional<ReportParagraph> paragraph(ProvisionId id) {
        ProvisionId top = id.upwards().get(id.depth() - 1);
        Optional<String> symbol = corpus.meetingOf(id).symbol();
        String place = corpus.get(top).place();
        return corpus.reportParagraphs().stream()
                .filter(paragraph -> symbol.equals(Optional.of(paragraph.symbol())))
                .filter(paragraph -> place.equals(String.valueOf(paragraph.number())))
                .findFirst();
    }
}
