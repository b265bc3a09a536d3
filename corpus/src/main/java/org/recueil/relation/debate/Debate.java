package org.recueil.relation.debate;

import java.util.List;
import org.recueil.model.ReportParagraph;

/**
 * Where a report tells what was said of a recommendation.
 *
 * @param point all paragraphs under the point of the agenda to which the recommendation belongs; at least one
 * @param closest those among them that speak of its very subject, in order; may be empty
 */
public record Debate(List<ReportParagraph> point, List<Closest> closest) {
    /**
     * A paragraph on the subject of a recommendation.
     *
     * @param named whether the report itself refers from the recommendation to this paragraph
     * @param subjects what both speak of, in our words; may be empty where the report names it
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
