package org.recueil.model;

import java.util.List;
import java.util.Optional;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;

/**
 * A numbered unit of an instrument: a recommendation, or a paragraph of a decision or resolution.
 *
 * @param text its own words, as the official text has them; the text of a parent is the chapeau of its children
 * @param place its place in the original, as printed there: {@code 44}, {@code 51 j) iv)}, {@code n)}, {@code al. 9}
 * @param heading the heading of the report under which it was adopted, or the title of the decision or resolution
 * @param footnotes the texts of the notes to its own words, in order
 * @param citations the places where its own words cite another text, in order
 */
public record Provision(
        ProvisionId id,
        String text,
        String place,
        Optional<String> heading,
        List<String> footnotes,
        List<InTextCitation> citations,
        List<Remark> remarks) {
    public Provision {
        footnotes = List.copyOf(footnotes);
        citations = List.copyOf(citations);
        remarks = List.copyOf(remarks);
        if (text.isBlank() || place.isBlank()) {
            throw new IllegalArgumentException(id + " needs a text and a place in the original");
        }
        for (InTextCitation citation : citations) {
            if (citation.end() > text.length()) {
                throw new IllegalArgumentException(id + ": a citation ends after the text, at " + citation.end());
            }
        }
    }

    /** A copy whose words cite these. */
    public Provision citing(List<InTextCitation> cited) {
        return new Provision(id, text, place, heading, footnotes, cited, remarks);
    }

    /**
     * The heading in the report, which says what the provision is about. It is empty in part B, where the title is that
     * of the whole decision or resolution.
     */
    public Optional<String> headingInReport() {
        return id.meeting().part() == Part.A ? heading : Optional.empty();
    }
}
