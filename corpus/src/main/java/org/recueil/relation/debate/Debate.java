package org.recueil.relation.debate;

import java.util.List;
import org.recueil.model.ReportParagraph;

/**
 * The paragraphs of a report that tell what was said about a recommendation.
 *
 * @param point all paragraphs on the agenda item to which the recommendation belongs; at least one
 * @param closest the paragraphs among them that speak of its own subject, in order; may be empty
 */
public record Debate(List<ReportParagraph> point, List<Closest> closest) {
    /**
     * A paragraph on the subject of a recommendation.
     *
     * @param named whether a note to the recommendation refers to this paragraph
     * @param subjects what both speak of, in our words; may be empty if the note refers to it
     */
    public record Closest(ReportParagraph paragraph, boolean named, List<String> subjects) {
        public Closest {
            subjects = List.copyOf(subjects);
            if (!named && subjects.isEmpty()) {
                throw new IllegalArgumentException("nothing ties paragraph " + paragraph.number() + " to it");
            }
        }
    }

    public Debate {
        point = List.copyOf(point);
        closest = List.copyOf(closest);
        if (point.isEmpty()) {
            throw new IllegalArgumentException("a debate needs a paragraph");
        }
    }
}
