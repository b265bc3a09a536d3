package org.recueil.meetings;

import static org.recueil.meetings.FileHead.Key.optional;
import static org.recueil.meetings.FileHead.Key.required;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.recueil.data.DataException;
import org.recueil.meetings.FileHead.Key;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Meeting.PlaceUnit;
import org.recueil.model.id.Body;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.reference.value.Anchor;
import org.recueil.text.Bilingual;
import org.recueil.text.Folding;
import org.recueil.text.MonthNames;
import org.recueil.text.RomanNumeral;

/** What the head of a file says about a further meeting of the Working Group or a further session of the Conference. */
final class MeetingHead {
    static final String MEETING = "réunion";
    static final String SESSION = "session";
    static final String DATES = "dates";
    static final String SYMBOL = "cote";
    static final String NAME = "nom";
    private static final String OFFSET = "décalage";
    private static final String DRAFT = "projet";
    private static final String REPLACES = "remplace";
    private static final String INSTRUMENT = "instrument";
    private static final String TITLE = "titre";
    private static final String OPENING = "chapeau";
    private static final String MONTH = "(?:" + String.join("|", MonthNames.FRENCH) + ")";
    private static final String NUMERALS = IntStream.rangeClosed(1, Anchor.LAST_MEETING)
            .mapToObj(RomanNumeral::of)
            .collect(Collectors.joining("|", "(?i:", ")"));

    private static final Key NAMED = required(NAME);
    private static final Key HELD = required(
            DATES,
            "\\d{1,2}(?:er)?(?: (?:\\d{1,2}(?:er)?|et|au|" + MONTH + "))* 20\\d\\d|20\\d\\d",
            Bilingual.of(
                    "s’écrivent en toutes lettres et finissent par l’année : par exemple 7 et 8 octobre 2021",
                    "are written out in French and end with the year: for example 7 et 8 octobre 2021"));

    private static final List<Key> OF_MEETING = List.of(
            required(MEETING, NUMERALS, numeral("XI")),
            NAMED,
            HELD,
            symbol(Body.symbol(Part.A, "2021/6")),
            optional(
                    OFFSET,
                    "\\d{1,3}",
                    Bilingual.of(
                            "est un nombre : le paragraphe du rapport moins le numéro écrit ici",
                            "is a number: the paragraph of the report less the number written here")),
            optional(DRAFT, "oui|non", Bilingual.of("est oui ou non", "is oui or non")),
            optional(
                    REPLACES,
                    "projet",
                    Bilingual.of(
                            "est « projet » : le rapport définitif prend la place du projet de rapport",
                            "is “projet”: the final report takes the place of the draft")));

    private static final List<Key> OF_SESSION = List.of(
            required(SESSION, NUMERALS, numeral("VI")),
            required(
                    INSTRUMENT,
                    "(?iU)(?:r[ée]solution|d[ée]cision) [1-9]\\d?/[1-9]\\d?",
                    Bilingual.of(
                            "est une résolution ou une décision avec son numéro : par exemple résolution 6/1",
                            "is a resolution or a decision with its number: for example résolution 6/1")),
            NAMED,
            HELD,
            symbol(Body.symbol(Part.B, "2012/15")),
            optional(TITLE),
            optional(OPENING));

    private final FileHead head;
    private final MeetingId id;

    private MeetingHead(FileHead head, Part part, String key) {
        this.head = head;
        this.id = new MeetingId(part, RomanNumeral.valueOf(head.required(key)).orElseThrow());
    }

    /** @throws DataException if the head cannot be used; it names file and line */
    static MeetingHead ofMeeting(TextFile file) {
        MeetingHead head = new MeetingHead(FileHead.of(file, OF_MEETING), Part.A, MEETING);
        head.checkReplacement();
        return head;
    }

    /** @throws DataException if the head cannot be used; it names file and line */
    static MeetingHead ofSession(TextFile file) {
        MeetingHead head = new MeetingHead(FileHead.of(file, OF_SESSION), Part.B, SESSION);
        head.checkInstrument();
        return head;
    }

    private static Bilingual numeral(String example) {
        return Bilingual.of(
                "s’écrit en chiffres romains, de I à L : par exemple " + example,
                "is a Roman numeral from I to L: for example " + example);
    }

    /** The key of a document's symbol, with an example in its message. */
    static Key symbol(String example) {
        return optional(
                SYMBOL,
                "[A-Z][\\w.-]*(?:/[\\w.-]+)+",
                Bilingual.of(
                        "est celle d’un document de l’ONU : par exemple " + example,
                        "is the symbol of a United Nations document: for example " + example));
    }

    private void checkReplacement() {
        if (replacesDraft() && isDraft()) {
            throw wrongReplacement(Bilingual.of(
                    "un rapport définitif ne peut pas être lui-même un projet",
                    "a final report cannot be a draft itself"));
        } else if (replacesDraft() && head.value(SYMBOL).isEmpty()) {
            throw wrongReplacement(Bilingual.of(
                    "un rapport définitif a une cote ; il manque une ligne « " + SYMBOL + " : … »",
                    "a final report has a symbol; a line “" + SYMBOL + " : …” is missing"));
        }
    }

    /** Checks that the number of the resolution or decision begins with that of the session. */
    private void checkInstrument() {
        String name = head.required(INSTRUMENT);
        int session = Integer.parseInt(name.substring(name.indexOf(' ') + 1, name.indexOf('/')));
        if (session != id.number()) {
            throw head.wrong(
                    INSTRUMENT,
                    Bilingual.of(
                            "« " + name + " » est de la session " + RomanNumeral.of(session) + ", et non de la session "
                                    + id.numeral(),
                            "“" + name + "” is of session " + RomanNumeral.of(session) + ", not of session "
                                    + id.numeral()));
        }
    }

    /** Whether it replaces the draft. */
    boolean replacesDraft() {
        return head.value(REPLACES).isPresent();
    }

    private boolean isDraft() {
        return head.value(DRAFT).orElse("non").equals("oui");
    }

    MeetingId id() {
        return id;
    }

    boolean isSession() {
        return id.part() == Part.B;
    }

    int offset() {
        return head.value(OFFSET).map(Integer::valueOf).orElse(0);
    }

    /** The heading of each provision, unless the text has headings of its own. */
    Optional<String> title() {
        return head.value(TITLE);
    }

    DataException wrongMeeting(Bilingual what) {
        return head.wrong(isSession() ? SESSION : MEETING, what);
    }

    DataException wrongReplacement(Bilingual what) {
        return head.wrong(REPLACES, what);
    }

    DataException wrongSymbol(String french, String english) {
        return head.wrong(SYMBOL, Bilingual.of(french, english));
    }

    Meeting meeting() {
        String dates = head.required(DATES);
        boolean paragraphs = isSession() || head.value(OFFSET).isPresent();
        return new Meeting(
                id,
                head.required(NAME),
                dates,
                Integer.parseInt(dates.substring(dates.length() - "2021".length())),
                Optional.of(isSession() ? adopted() : report()),
                paragraphs ? PlaceUnit.PARAGRAPH : PlaceUnit.RECOMMENDATION,
                isDraft(),
                Optional.empty());
    }

    private Instrument report() {
        return head.value(SYMBOL)
                .map(Instrument::report)
                .orElseGet(() -> Instrument.reportWithoutSymbol("rapport de la réunion " + id.numeral()));
    }

    private Instrument adopted() {
        String written = head.required(INSTRUMENT);
        String kind = Folding.fold(written).startsWith("r") ? "résolution" : "décision";
        String name = kind + written.substring(written.indexOf(' ')).toLowerCase(Locale.ROOT);
        return new Instrument(name, head.value(SYMBOL), head.value(TITLE), head.value(OPENING), List.of(), List.of());
    }
}
