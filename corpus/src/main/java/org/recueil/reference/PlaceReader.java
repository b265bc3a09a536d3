package org.recueil.reference;

import java.util.List;
import java.util.Optional;

/** The productions {@code place} and {@code range end} of {@link ReferenceParser}. */
final class PlaceReader {
    private PlaceReader() {}

    /**
     * Reads a place of its own, or else one that continues {@code before}; or nothing.
     *
     * @param afresh whether numbers count paragraphs again after alineas of a preamble
     */
    static Optional<Place> read(Cursor cursor, Optional<Place> before, boolean afresh) {
        Optional<Anchor> anchor = AnchorReader.read(cursor, before.isPresent());
        return anchor.isPresent()
                ? anchor.map(whole -> below(cursor, whole))
                : before.flatMap(place -> PathReader.readRest(cursor, place, afresh));
    }

    private static Place below(Cursor cursor, Anchor anchor) {
        int end = cursor.mark();
        MeetingReader.skipApposition(cursor);
        List<String> steps = PathReader.readSteps(cursor, List.of());
        if (steps.isEmpty()) {
            cursor.back(end);
            if (!cursor.inProse()) {
                MeetingReader.readBody(cursor);
            }
        }
        return new Place(counting(cursor, end, anchor), steps);
    }

    /** The anchor, and what the words between a mark and the cursor say that its path counts. */
    static Anchor counting(Cursor cursor, int from, Anchor anchor) {
        if (cursor.passed(from, Vocabulary.RECOMMENDATION)) {
            return anchor.ofRecommendations();
        }
        return cursor.passed(from, Vocabulary.PARAGRAPH) ? anchor.ofParagraphs() : anchor;
    }

    /**
     * Reads the mark of a range and its other end; or nothing.
     *
     * @param relative whether the end can only be what continues {@code first}
     */
    static Optional<Place> readRangeEnd(Cursor cursor, Place first, boolean relative) {
        int start = cursor.mark();
        cursor.skipFillers();
        boolean range = !first.path().isEmpty() && readTo(cursor);
        Optional<Place> end = Optional.empty();
        if (range && relative) {
            end = PathReader.readRest(cursor, first, false);
        } else if (range) {
            end = read(cursor, Optional.of(first), false)
                    .filter(place -> !place.path().isEmpty());
        }
        if (end.isEmpty()) {
            cursor.back(start);
        }
        return end;
    }

    private static boolean readTo(Cursor cursor) {
        if (cursor.skip(Vocabulary.RANGES)) {
            return true;
        }
        boolean unaccented = !cursor.inProse() && Steps.isRangeWord(cursor);
        if (unaccented) {
            cursor.advance();
        }
        return unaccented;
    }
}
