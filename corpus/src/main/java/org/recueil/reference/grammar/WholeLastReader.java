package org.recueil.reference.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.recueil.model.id.Part;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.DateRange;
import org.recueil.reference.value.PartialReferences;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;

/** The production {@code whole last} of {@link org.recueil.reference.ReferenceParser}: {@code alinéa e) du paragraphe 8 de la résolution 5/2}. */
public final class WholeLastReader {
    private static final int LONGEST_LIST = 30;
    public static final Set<String> UNITS = ReferenceVocabulary.union(
            ReferenceVocabulary.PARAGRAPH,
            ReferenceVocabulary.RECOMMENDATION,
            ReferenceVocabulary.PREAMBLE,
            ReferenceVocabulary.BELOW);
    private static final Set<String> PARAGRAPHS =
            ReferenceVocabulary.union(ReferenceVocabulary.PARAGRAPH, ReferenceVocabulary.PREAMBLE);
    private static final Anchor UNKNOWN = new Anchor.Here();

    private final Cursor cursor;
    private final List<ListElement> elements = new ArrayList<>();
    private final List<ListElement> ordinals = new ArrayList<>();

    private WholeLastReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads a list of places and the whole that is named after it. If there is none, the list is empty and the cursor
     * stays where it was.
     */
    public static List<ListElement> read(Cursor cursor) {
        int start = cursor.mark();
        List<ListElement> read = new WholeLastReader(cursor).read();
        if (read.isEmpty()) {
            cursor.back(start);
        }
        return read;
    }

    /**
     * Reads a list of recommendations or paragraphs without a whole, up to the end of the text; empty if the text is
     * anything else. The cursor is not put back then.
     */
    public static Optional<PartialReferences> readPartial(Cursor cursor) {
        WholeLastReader reader = new WholeLastReader(cursor);
        Optional<Part> before = BodyReader.readBeforeMeeting(cursor);
        int start = cursor.mark();
        boolean numbered = reader.readNumbered();
        List<String> above = numbered ? List.of() : reader.readPlaces(start);
        cursor.skip(ReferenceVocabulary.CLOSING);
        boolean recommendations = numbered || cursor.passed(start, ReferenceVocabulary.RECOMMENDATION);
        boolean meant = recommendations || cursor.passed(start, PARAGRAPHS);
        Optional<Part> body = before.or(() -> BodyReader.read(cursor));
        cursor.skip(ReferenceVocabulary.CLOSING);
        List<Reference> references = reader.elements.stream()
                .map(element -> element.within(UNKNOWN, above).reference())
                .toList();
        return references.isEmpty() || !meant || !cursor.atEnd()
                ? Optional.empty()
                : Optional.of(new PartialReferences(references, recommendations, body));
    }

    /** Reads {@code n° 37} or {@code n. 37}. Such a number is that of a recommendation. */
    private boolean readNumbered() {
        int start = cursor.mark();
        boolean numbered = cursor.skip(ReferenceVocabulary.NUMBER) || cursor.skip(Set.of("n")) && cursor.sees(".");
        cursor.skip(ReferenceVocabulary.CLOSING);
        if (!numbered || !cursor.sees(0, Token.Kind.NUMBER)) {
            cursor.back(start);
            return false;
        }
        cursor.advance();
        readList(new Place(UNKNOWN, List.of(Steps.of(cursor.passed()))), start);
        return true;
    }

    private List<ListElement> read() {
        int from = cursor.mark();
        Optional<Part> body = BodyReader.readBeforeMeeting(cursor);
        int start = cursor.mark();
        List<String> above = readPlaces(from);
        if (elements.isEmpty()) {
            return List.of();
        }
        Optional<Anchor> anchor = readOf() || isYearOfRecommendation(start) ? readWhole(start) : Optional.empty();
        if (anchor.isEmpty()) {
            return List.of();
        }
        Anchor whole = body.map(anchor.get()::ofBody).orElse(anchor.get());
        List<String> path = new ArrayList<>(readPathOfWhole());
        path.addAll(above);
        ListElement last = elements.remove(elements.size() - 1);
        elements.add(new ListElement(last.reference(), last.from(), cursor.mark()));
        return elements.stream().map(element -> element.within(whole, path)).toList();
    }

    /** Reads the path of a whole that is a provision itself: {@code alinéa i) de la recommandation VII.1}. */
    private List<String> readPathOfWhole() {
        boolean goesOn =
                cursor.sees(".") && cursor.isGlued(0) && cursor.sees(1, Token.Kind.NUMBER) && cursor.isGlued(1);
        return goesOn ? PathReader.readSteps(cursor, List.of()) : List.of();
    }

    /** Reads the places as elements. Returns the steps that stand above all of them. */
    private List<String> readPlaces(int from) {
        int begin = readOrdinals(from);
        Optional<Place> place = readFirst();
        if (place.isEmpty()) {
            return List.of();
        }
        addOrdinals(place.get());
        readList(place.get(), begin);
        return readAbove();
    }

    /**
     * Passes all ordinals but the last: {@code 37e et 38e recommandations}. Returns the mark where the last one begins.
     */
    private int readOrdinals(int start) {
        int from = start;
        int mark = cursor.mark();
        while (ordinals.size() < LONGEST_LIST && readOrdinal(from)) {
            from = cursor.mark();
            mark = from;
        }
        cursor.back(mark);
        return from;
    }

    private boolean readOrdinal(int from) {
        cursor.skip(ReferenceVocabulary.BETWEEN);
        OptionalInt ordinal = OrdinalReader.read(cursor);
        int to = cursor.mark();
        boolean goesOn = ordinal.isPresent() && cursor.skip(ReferenceVocabulary.SEPARATORS);
        if (goesOn) {
            Place counted = new Place(UNKNOWN, List.of(String.valueOf(ordinal.getAsInt())));
            ordinals.add(new ListElement(new Reference.Single(counted), from, to));
        }
        return goesOn;
    }

    /** Adds the other ordinals, which count the same as the last one. */
    private void addOrdinals(Place counted) {
        for (ListElement ordinal : ordinals) {
            Place place = counted.withLastStep(ordinal.reference().first().lastStep());
            elements.add(new ListElement(new Reference.Single(place), ordinal.from(), ordinal.to()));
        }
    }

    private Optional<Place> readFirst() {
        Optional<List<String>> byOrdinal = PathReader.readByOrdinal(cursor);
        if (byOrdinal.isPresent() || !ordinals.isEmpty()) {
            return byOrdinal.map(path -> new Place(UNKNOWN, path));
        }
        int start = cursor.mark();
        cursor.skip(ReferenceVocabulary.BETWEEN);
        if (!cursor.passed(start, UNITS)) {
            return Optional.empty();
        }
        boolean numeral = cursor.passed(start, ReferenceVocabulary.BELOW)
                && cursor.sees(
                        0,
                        token ->
                                !token.isLetter() && AnchorReader.meeting(token).isPresent());
        if (numeral) {
            cursor.advance();
            return Optional.of(new Place(UNKNOWN, List.of(Steps.of(cursor.passed()))));
        }
        cursor.back(start);
        List<String> steps = PathReader.readSteps(cursor, List.of());
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Place(UNKNOWN, steps));
    }

    private void readList(Place first, int start) {
        Place last = first;
        int from = start;
        while (elements.size() < LONGEST_LIST) {
            Reference reference = RangeReader.read(cursor, last, true);
            elements.add(new ListElement(reference, from, cursor.mark()));
            last = reference.last();
            NoteMarks.skipBracketed(cursor);
            int mark = cursor.mark();
            cursor.skip(ReferenceVocabulary.CLOSING);
            boolean separated = cursor.skip(ReferenceVocabulary.SEPARATORS);
            from = cursor.mark();
            Optional<Place> next =
                    separated && !isWhole() ? PathReader.readRest(cursor, last, false) : Optional.empty();
            if (next.isEmpty()) {
                cursor.back(mark);
                return;
            }
            last = next.get();
        }
    }

    /** Whether the whole is ahead and not another place: a year, or a meeting in words such as {@code 2e réunion}. */
    private boolean isWhole() {
        int start = cursor.mark();
        boolean whole = cursor.peek().flatMap(MeetingReader::year).isPresent()
                || OrdinalReader.read(cursor).isPresent() && MeetingReader.isNoun(cursor);
        cursor.back(start);
        return whole;
    }

    /**
     * Reads the steps between the places and the whole: {@code du paragraphe 8},
     * {@code de l'alinéa j) du paragraphe 51}.
     */
    private List<String> readAbove() {
        List<String> above = new ArrayList<>();
        while (above.size() < 2) {
            int start = cursor.mark();
            boolean announced = readOf() && cursor.sees(0, UNITS);
            List<String> steps = announced ? PathReader.readSteps(cursor, List.of()) : List.of();
            if (steps.isEmpty()) {
                cursor.back(start);
                return above;
            }
            above.addAll(0, steps);
        }
        return above;
    }

    private boolean readOf() {
        cursor.skip(ReferenceVocabulary.CLOSING);
        if (cursor.sees(",") && cursor.sees(1, ReferenceVocabulary.OF)) {
            cursor.advance();
        }
        if (cursor.skip(ReferenceVocabulary.ADOPTED) && cursor.skip(ReferenceVocabulary.BY)) {
            cursor.skip(ReferenceVocabulary.OF);
            return true;
        }
        return cursor.skip(ReferenceVocabulary.OF) || !cursor.inProse() && cursor.skip(Set.of(",", "("));
    }

    /** Reads the whole, which may be a year if recommendations are counted. */
    private Optional<Anchor> readWhole(int start) {
        if (isYearOfRecommendation(start)) {
            cursor.advance();
            return MeetingReader.year(cursor.passed())
                    .map(year -> new Anchor.InMeetingOf(Part.A, DateRange.year(year)));
        }
        if (!cursor.inProse()) {
            cursor.skip(ReferenceVocabulary.OF);
        }
        cursor.skip(ReferenceVocabulary.DOCUMENT);
        return AnchorReader.read(cursor, Optional.empty()).map(anchor -> PlaceReader.counting(cursor, start, anchor));
    }

    private boolean isYearOfRecommendation(int start) {
        return cursor.passed(start, ReferenceVocabulary.RECOMMENDATION)
                && cursor.peek().flatMap(MeetingReader::year).isPresent();
    }
}
