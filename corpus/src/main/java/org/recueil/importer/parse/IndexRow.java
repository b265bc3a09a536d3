package org.recueil.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.importer.source.SourceLine;
import org.recueil.meetings.OriginalReport;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.resolve.Ranges;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;

/**
 * A row of a thematic index: references into the compendium, and the same provisions as places in one report.
 *
 * @param line the line at which the row begins
 * @param end the number of the last line of its cells
 */
public record IndexRow(SourceLine line, int end, String references, String symbol, String places) {

    /** Whether a line of the source belongs to the row. */
    public boolean covers(int lineNumber) {
        return line.number() <= lineNumber && lineNumber <= end;
    }

    /**
     * The provisions that the row lists, with ranges expanded, in printed order.
     *
     * @throws org.recueil.importer.source.ImportException if the two columns disagree
     */
    public List<ProvisionId> provisions() {
        OriginalReport original =
                OriginalReport.ofSymbol(symbol).orElseThrow(() -> line.error("no meeting has the report " + symbol));
        Anchor document = new Anchor.InDocument(symbol);
        List<ProvisionId> listed = expand(ReferenceParser.parse(references), references).stream()
                .map(place -> new ProvisionId(meeting(place, original.meeting()), place.path()))
                .toList();
        List<ProvisionId> placed = expand(ReferenceParser.parsePlaces(places, document), places).stream()
                .map(place -> original.provisionAt(place.path()))
                .toList();
        if (!listed.equals(placed)) {
            throw line.error("the references " + references + " and the places " + places + " of " + symbol
                    + " disagree: " + listed + " and " + placed);
        }
        return listed;
    }

    private List<Place> expand(ReferenceParser.Parsed parsed, String printed) {
        if (!parsed.isComplete()) {
            throw line.error("\"" + printed + "\" is no list of references, from \"" + parsed.rest() + "\"");
        }
        List<Place> places = new ArrayList<>();
        for (Reference reference : parsed.references()) {
            Optional<List<Place>> expanded = reference instanceof Reference.Range range
                    ? Ranges.expand(range)
                    : Optional.of(List.of(reference.first()));
            places.addAll(expanded.orElseThrow(() -> line.error("\"" + printed + "\" holds a range that is none")));
        }
        return places;
    }

    private MeetingId meeting(Place place, MeetingId ofReport) {
        if (place.anchor() instanceof Anchor.InMeeting meeting && meeting.number() == ofReport.number()) {
            return ofReport;
        }
        throw line.error("a reference of \"" + references + "\" is not in meeting " + ofReport + ", as " + symbol);
    }
}
