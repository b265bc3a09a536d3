package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.reference.grammar.Cursor;
import org.recueil.reference.grammar.ListElement;
import org.recueil.reference.grammar.ListMarker;
import org.recueil.reference.grammar.MeetingReader;
import org.recueil.reference.grammar.NoteMarks;
import org.recueil.reference.grammar.PathReader;
import org.recueil.reference.grammar.PlaceReader;
import org.recueil.reference.grammar.RangeReader;
import org.recueil.reference.grammar.ReferenceVocabulary;
import org.recueil.reference.grammar.Token;
import org.recueil.reference.grammar.WholeLastReader;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.FoundReference;
import org.recueil.reference.value.PartialReferences;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;

/**
 * Reads references as people write them.
 *
 * <pre>
 * references  = { marker } , element , { [ separator ] , element } ;
 * element     = whole last | place , [ range , range end | onward ] , { note } ;
 * range end   = place , but not a whole | rest | the last figures of the first number , if the range then rises ;
 * onward      = [ "et" ] , ( "suivants" | "suiv" | "ff" | "following" … ) ;
 * place       = anchor , [ apposition ] , path | rest (if a list goes on) ;
 * anchor      = { filler } , [ body ] , [ [ "partie" ] , ( "A" | "B" ) ] ,
 *               ( meeting in words | meeting | [ "résolution" | "décision" ] , number , "/" , number | symbol ) ;
 * meeting     = Roman numeral in either case | Arabic number before "." and a number, or after "COP" on a line
 *               | year before "recommandation" ;
 * meeting in words = [ [ "projet de" ] , "rapport" , of , [ body ] ] ,
 *               ( ordinal , noun , [ of , body ] , [ "(" , date , ")" ] | date , noun , [ of , body ]
 *               | noun , ( meeting | number | of , [ body , when ] , date , [ of , body ] ) ) ;
 * noun        = "réunion" | "session" ;
 * body        = "Groupe de travail" … | "Conférence" … ;                    (it outweighs the noun)
 * date        = [ days ] , month , [ days ] , year | day , "/" , month , "/" , year | year , "-" , month , "-" , day | year ;
 * symbol      = [ link ] , [ [ "CTOC/" ] , "COP/" ] , [ "WG.4/" ] , year , "/" , number ,
 *               { "/" , ( "Add." | "Corr." | "Rev." ) , number } , [ query ] , [ "#…" ] | name of a file ;
 * apposition  = of , body | of , date | "(" , symbol , ")" ;
 * whole last  = [ body ] , announced path , { separator , rest | range , rest | onward } , { of , announced path } ,
 *               ( of | "adoptée par" | "," | "(" ) , ( anchor | year , if recommendations are counted ) ;
 * path        = counted | preamble | [ between , number ] , [ between , letter ] , [ between , numeral ] ;
 * counted     = ordinal , { separator , ordinal } , ( "recommandation" | "paragraphe" | "alinéa" ) ;
 * preamble    = ordinal , "alinéa" , [ "du préambule" ] | ( "al" | "préambule" ) , number , [ "du préambule" ] ;
 * rest        = number , path | letter , path | numeral ;            (leaves out what a list shares: "I.23.a et b")
 * between     = { filler } , [ "," | "-" ] , { filler } ;
 * ordinal     = "neuvième" | "trente-septième" | "ninth" | number , ( "e" | "th" | "º" ) | Roman numeral , "e" ;
 * marker      = [ "(" ] , ( letter | numeral | number ) , ( "." | ")" ) ;   (of a list; or an abbreviation, "v.", "i. e.")
 * note        = "(" , number , ")" | "[" , number , "]" ;                   (if no level follows)
 *               | "(" , date , ")" | "," , date | of , date ;            (of what was named; a year is not a paragraph)
 * separator   = "," | ";" | "/" | "et" | "and" | "&amp;" | "+" | (nothing, before an anchor) ;
 * range       = "à" | "-" | "–" | "to" ;
 * of          = "de" | "du" | "des" | "of" … ;
 * filler      = "." | ")" | "§" | "par" | "paragraphe" | "rec" | "recommandation" | "n°" | "alinéa" (in a path) … ;
 * </pre>
 *
 * <p>One method reads one production. The productions are in {@link WholeLastReader}, {@link PlaceReader},
 * {@link RangeReader}, {@link org.recueil.reference.grammar.AnchorReader}, {@link MeetingReader}, {@code BodyReader},
 * {@link org.recueil.reference.grammar.DateReader}, {@link PathReader}, {@link org.recueil.reference.grammar.Steps},
 * {@link org.recueil.reference.grammar.OrdinalReader}, {@link org.recueil.reference.grammar.Symbols},
 * {@link ListMarker} and {@link Token}; the words and marks are in {@link ReferenceVocabulary}. Case and accents never
 * matter, and footnote marks are passed over ({@link NoteMarks}). Safe for use by several threads.
 */
public final class ReferenceParser {
    private static final int MOST_MARKERS = 3;

    /**
     * The references that were read.
     *
     * @param rest what follows the last reference, as written; empty if no letter or digit is left
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
    private final List<FoundReference> found = new ArrayList<>();
    private Optional<Place> last;

    private ReferenceParser(Cursor cursor, Optional<Anchor> document) {
        this.cursor = cursor;
        this.document = document;
        this.last = document.map(anchor -> new Place(anchor, List.of()));
    }

    /** Reads the references with which a text begins, up to the first words that are not a reference. */
    public static Parsed parse(String text) {
        return ProvisionLabel.read(text)
                .map(label -> new Parsed(List.of(label), ""))
                .orElseGet(() -> new ReferenceParser(Cursor.line(text), Optional.empty()).readAll(text));
    }

    /** Reads places inside one document, as a table of that document prints them: {@code 7 a) à j) et 8 a)}. */
    public static Parsed parsePlaces(String text, Anchor document) {
        return new ReferenceParser(Cursor.line(text), Optional.of(document)).readAll(text);
    }

    /** Reads the references of a list that begins at the cursor, in running text. */
    static List<FoundReference> readList(Cursor cursor) {
        ReferenceParser parser = new ReferenceParser(cursor, Optional.empty());
        cursor.beginElement();
        boolean goesOn = true;
        while (goesOn && !cursor.atEnd()) {
            goesOn = parser.readElement();
        }
        return parser.found;
    }

    private Parsed readAll(String text) {
        int end = 0;
        boolean goesOn = document.isEmpty() && readAfterMarker() || readElement();
        while (goesOn) {
            cursor.skip(ReferenceVocabulary.CLOSING);
            end = cursor.passed().end();
            goesOn = !cursor.atEnd() && readElement();
        }
        List<Reference> references =
                found.stream().map(FoundReference::reference).toList();
        String rest = text.substring(end).strip();
        return new Parsed(references, NoteMarks.holdsWords(rest) ? rest : "");
    }

    private boolean readElement() {
        int start = cursor.mark();
        if (cursor.inProse() && cursor.sees(")") && cursor.sees(1, ReferenceVocabulary.SEPARATORS)) {
            cursor.advance();
        }
        boolean separated = !found.isEmpty() && cursor.skip(ReferenceVocabulary.SEPARATORS);
        boolean source = cursor.sees(0, ReferenceVocabulary.RANGES) && cursor.sees(1, Token.Kind.SYMBOL);
        if (source) {
            cursor.advance();
        }
        boolean afresh = separated && cursor.passed().text().equals(";");
        boolean mayContinue = separated || found.isEmpty();
        if (cursor.inProse() && !mayContinue) {
            return false;
        }
        if (document.isEmpty() && readWholeLast()) {
            return true;
        }
        int from = cursor.mark();
        Optional<Place> before = mayContinue ? last : Optional.empty();
        Optional<Place> first = document.isPresent()
                ? before.flatMap(place -> PathReader.readRest(cursor, place, afresh))
                : PlaceReader.read(cursor, before, afresh);
        if (first.isEmpty()) {
            cursor.back(start);
            return false;
        }
        Reference reference = RangeReader.read(cursor, first.get(), document.isPresent());
        found.add(new ListElement(reference, from, cursor.mark()).in(cursor));
        last = Optional.of(reference.last());
        NoteMarks.skipBracketed(cursor);
        MeetingReader.skipDate(cursor);
        return true;
    }

    /** Reads the list markers before the first element, and that element. Reads nothing if no element follows. */
    private boolean readAfterMarker() {
        int start = cursor.mark();
        Optional<Token> marker = ListMarker.read(cursor);
        for (int passed = 1; passed <= MOST_MARKERS && marker.isPresent(); passed++) {
            int end = cursor.mark();
            if (readElement() && ListMarker.isBefore(marker.get(), found.get(0).reference())) {
                return true;
            }
            found.clear();
            last = Optional.empty();
            cursor.back(end);
            marker = ListMarker.read(cursor);
        }
        cursor.back(start);
        return false;
    }

    private boolean readWholeLast() {
        List<ListElement> elements = WholeLastReader.read(cursor);
        for (ListElement element : elements) {
            found.add(element.in(cursor));
            last = Optional.of(element.reference().last());
        }
        return !elements.isEmpty();
    }

    /**
     * Reads a line that has only references without their text: {@code recommandation 37}. Empty for any other line.
     */
    public static Optional<PartialReferences> parsePartial(String text) {
        return WholeLastReader.readPartial(Cursor.line(text));
    }
}
