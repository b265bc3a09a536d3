package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads references as people write them.
 *
 * <pre>
 * references = reference , { separator , ( reference | rest ) } ;
 * reference  = anchor , path , [ range , ( reference | rest ) ] ;
 * anchor     = [ "partie" ] , [ "A" | "B" ] , meeting
 *            | [ "résolution" | "décision" ] , number , "/" , number
 *            | symbol ;
 * meeting    = Roman numeral in either case | Arabic number before "." and a number ;
 * path       = { filler } , [ number | "al" , number ] , { filler } , [ letter ] , { filler } , [ numeral ] ;
 * rest       = number , path | letter , path | numeral ;          (what a list need not repeat: "I.23.a et b")
 * separator  = "," | ";" | "/" | "et" | "and" | "&amp;" | "+" | (nothing, before an anchor) ;
 * range      = "à" | "-" | "–" | "to" ;
 * filler     = "." | ")" | "§" | "par" | "paragraphe" | "alinéa" | "rec" | "recommandation" | "n°" | "«" … ;
 * </pre>
 *
 * Words and marks are in {@link Vocabulary}. Case never matters. Safe for use by several threads.
 */
public final class ReferenceParser {
    /**
     * What was read.
     *
     * @param rest what follows the last reference and is none, as written; empty where no letter or digit is left
     */
    public record Parsed(List<Reference> references, String rest) {
        public Parsed {
            references = List.copyOf(references);
        }

        /** Whether the text is references and nothing else. */
        public boolean isComplete() {
            return !references.isEmpty() && rest.isEmpty();
        }
    }

    private final Cursor cursor;
    private final Optional<Anchor> document;
    private final List<Reference> references = new ArrayList<>();
    private Optional<Place> last;

    private ReferenceParser(String text, Optional<Anchor> document) {
        this.cursor = new Cursor(text);
        this.document = document;
        this.last = document.map(anchor -> new Place(anchor, List.of()));
    }

    /** Reads references from the beginning of any text, as far as they go. */
    public static Parsed parse(String text) {
        return new ReferenceParser(text, Optional.empty()).readAll(text);
    }

    /** Reads places inside one document, as a table of that document prints them: {@code 7 a) à j) et 8 a)}. */
    public static Parsed parsePlaces(String text, Anchor document) {
        return new ReferenceParser(text, Optional.of(document)).readAll(text);
    }

    private Parsed readAll(String text) {
        int end = 0;
        while (!cursor.atEnd() && readElement()) {
            while (cursor.sees(")") || cursor.sees(".")) {
                cursor.advance();
            }
            end = cursor.passed().end();
        }
        String rest = text.substring(end).strip();
        return new Parsed(references, rest.codePoints().anyMatch(Character::isLetterOrDigit) ? rest : "");
    }

    private boolean readElement() {
        int start = cursor.mark();
        boolean separated = !references.isEmpty() && cursor.skip(Vocabulary.SEPARATORS);
        boolean afresh = separated && cursor.passed().text().equals(";");
        boolean mayContinue = separated || references.isEmpty();
        Optional<Place> first = readPlace(mayContinue ? last : Optional.empty(), afresh);
        if (first.isEmpty()) {
            cursor.back(start);
            return false;
        }
        Optional<Place> end = readRangeEnd(first.get());
        references.add(
                end.isPresent() ? new Reference.Range(first.get(), end.get()) : new Reference.Single(first.get()));
        last = end.isPresent() ? end : first;
        return true;
    }

    /** A place of its own, or else one that continues {@code before}. */
    private Optional<Place> readPlace(Optional<Place> before, boolean afresh) {
        if (document.isEmpty()) {
            Optional<Anchor> anchor = AnchorReader.read(cursor, before.isPresent());
            if (anchor.isPresent()) {
                return Optional.of(new Place(anchor.get(), PathReader.readSteps(cursor, List.of())));
            }
        }
        return before.flatMap(place -> PathReader.readRest(cursor, place, afresh));
    }

    private Optional<Place> readRangeEnd(Place first) {
        int start = cursor.mark();
        cursor.skipFillers();
        boolean range = !first.path().isEmpty() && cursor.skip(Vocabulary.RANGES);
        Optional<Place> end = range ? readPlace(Optional.of(first), false) : Optional.empty();
        if (end.isEmpty()) {
            cursor.back(start);
        }
        return end;
    }
}
