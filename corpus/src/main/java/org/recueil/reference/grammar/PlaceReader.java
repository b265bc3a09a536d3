package org.recueil.reference.grammar;

import java.util.List;
import java.util.Optional;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;

/** The production {@code place} of {@link org.recueil.reference.ReferenceParser}. */
public final class PlaceReader {
    private PlaceReader() {}

    /**
     * Reads a place with an anchor of its own, or else one that continues {@code before}; or nothing.
     *
     * @param afresh whether a number after alineas of a preamble counts paragraphs again
     */
    public static Optional<Place> read(Cursor cursor, Optional<Place> before, boolean afresh) {
        return readAnchored(cursor, before)
                .or(() -> before.flatMap(place -> PathReader.readRest(cursor, place, afresh)));
    }

    /** Reads a place with an anchor of its own, or leaves the cursor where it was. */
    static Optional<Place> readAnchored(Cursor cursor, Optional<Place> before) {
        return AnchorReader.read(cursor, before).map(anchor -> below(cursor, anchor));
    }

    private static Place below(Cursor cursor, Anchor anchor) {
        int end = cursor.mark();
        MeetingReader.skipApposition(cursor);
        List<String> steps = PathReader.readSteps(cursor, List.of());
        if (steps.isEmpty()) {
            cursor.back(end);
            if (!cursor.inProse()) {
                BodyReader.read(cursor);
            }
        }
        return new Place(counting(cursor, end, anchor), steps);
    }

    /**
     * The anchor for a path that counts recommendations or paragraphs, if the words between a mark and the cursor say
     * so.
     */
    static Anchor counting(Cursor cursor, int from, Anchor anchor) {
        if (cursor.passed(from, ReferenceVocabulary.RECOMMENDATION)) {
            return anchor.ofRecommendations();
        }
        return cursor.passed(from, ReferenceVocabulary.PARAGRAPH) ? anchor.ofParagraphs() : anchor;
    }
}
