package org.recueil.model;

import java.util.List;
import java.util.Optional;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;

/**
 * A numbered unit of an instrument: a recommendation, or a paragraph of a decision or resolution.
 *
 * @param text the official text, its own words only: a parent's text is the chapeau of its children
 * @param place its place in the original, as printed there: {@code 44}, {@code 51 j) iv)}, {@code n)}, {@code al. 9}
 * @param heading the heading of the report under which it was adopted, or the title of the decision or resolution
 * @param footnotes the texts of the notes that its own words call, in order
 * @param citations where its own words cite another text, in order
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

    /** The same where its words cite these. */
    public Provision citing(List<InTextCitation> cited) {
        return new Provision(id, text, place, heading, footnotes, cited, remarks);
    }

    /** The heading of the report, which tells what it is about; a title stands above all of a decision or resolution. */
    public Optional<String> headingInReport() {
        return id.meeting().part() == Part.A ? heading : Optional.empty();
    }
}
