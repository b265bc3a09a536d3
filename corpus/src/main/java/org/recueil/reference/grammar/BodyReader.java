package org.recueil.reference.grammar;

import java.util.Optional;
import java.util.Set;
import org.recueil.model.id.Part;

/** Reads the name of a body: the Working Group, which belongs to part A, or the Conference, which belongs to part B. */
final class BodyReader {
    /** Words between a body and its meeting: {@code the Working Group, at its second session}. */
    private static final Set<String> BEFORE_MEETING = ReferenceVocabulary.union(
            ReferenceVocabulary.OF, ReferenceVocabulary.words(", ( ' ’ s a à at sa su its lors during"));

    private BodyReader() {}

    /**
     * Reads {@code du Groupe de travail} or {@code of the Conference of the Parties}, or leaves the cursor where it
     * was.
     */
    static Optional<Part> read(Cursor cursor) {
        int start = cursor.mark();
        cursor.skip(ReferenceVocabulary.OF);
        boolean group = cursor.sees(0, ReferenceVocabulary.GROUP);
        if (group || cursor.sees(0, ReferenceVocabulary.CONFERENCE) && !ProseRules.isForeign(cursor)) {
            cursor.skip(ReferenceVocabulary.BODY);
            return Optional.of(group ? Part.A : Part.B);
        }
        cursor.back(start);
        return Optional.empty();
    }

    /** Reads a body and the words between it and its meeting. */
    static Optional<Part> readBeforeMeeting(Cursor cursor) {
        Optional<Part> body = read(cursor);
        if (body.isPresent()) {
            cursor.skip(BEFORE_MEETING);
        }
        return body;
    }

    /** The body that was named between a mark and the cursor. */
    static Optional<Part> named(Cursor cursor, int from) {
        if (cursor.passed(from, ReferenceVocabulary.GROUP)) {
            return Optional.of(Part.A);
        }
        return cursor.passed(from, ReferenceVocabulary.CONFERENCE) ? Optional.of(Part.B) : Optional.empty();
    }
}
