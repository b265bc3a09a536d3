package org.recueil.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.data.DataException;
import org.recueil.model.Body;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Meeting.PlaceUnit;
import org.recueil.model.MeetingId;
import org.recueil.model.Part;
import org.recueil.model.RomanNumeral;
import org.recueil.reference.ReferenceParser;
import org.recueil.text.Folding;

/** The lines {@code key : value} with which a file of a further meeting begins. */
final class MeetingHead {
    private static final String MEETING = "réunion";
    private static final String NAME = "nom";
    private static final String DATES = "dates";
    private static final String SYMBOL = "cote";
    private static final String OFFSET = "décalage";
    private static final String DRAFT = "projet";
    private static final String REPLACES = "remplace";
    private static final List<String> REQUIRED = List.of(MEETING, NAME, DATES);
    private static final Pattern PAIR = Pattern.compile("(?U)\\s*(?<key>\\p{L}+)\\s*:\\s*(?<value>.*)");
    private static final String MONTH =
            "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";

    /** What the value of a key looks like, and what is said of one that does not. */
    private enum Form {
        MEETING_NUMBER(MEETING, "[IVXLivxl]+", "s’écrit en chiffres romains, de I à L : par exemple XI"),
        ANY_NAME(NAME, ".+", "manque"),
        DAYS(
                DATES,
                "\\d{1,2}(?:er)?(?: (?:\\d{1,2}(?:er)?|et|au|" + MONTH + "))* 20\\d\\d|20\\d\\d",
                "s’écrivent en toutes lettres et finissent par l’année : par exemple 7 et 8 octobre 2021"),
        UN_SYMBOL(
                SYMBOL,
                "[A-Z][\\w.-]*(?:/[\\w.-]+)+",
                "est celle d’un document de l’ONU : par exemple " + Body.symbol(Part.A, "2021/6")),
        DIFFERENCE(OFFSET, "\\d{1,3}", "est un nombre : le paragraphe du rapport moins le numéro écrit ici"),
        YES_OR_NO(DRAFT, "oui|non", "est oui ou non"),
        REPLACED(REPLACES, "projet", "est « projet » : le rapport définitif prend la place du projet de rapport");

        private final String key;
        private final Pattern value;
        private final String otherwise;

        Form(String key, String value, String otherwise) {
            this.key = key;
            this.value = Pattern.compile(value);
            this.otherwise = otherwise;
        }
    }

    private final String file;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    MeetingHead(String file) {
        this.file = file;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void read(String line, int number) {
        Matcher pair = PAIR.matcher(line);
        Form form = pair.matches() ? form(pair.group("key")) : null;
        if (form == null) {
            throw new DataException(
                    file,
                    number,
                    "« " + line.strip() + " » n’est pas une ligne de l’en-tête ; celles-ci s’écrivent « clé : valeur »"
                            + " avec les clés " + String.join(", ", keys()) + ", et une ligne vide les suit");
        }
        String value = pair.group("value").strip().replaceAll("(?U)\\s+", " ");
        if (!form.value.matcher(value).matches() || form == Form.MEETING_NUMBER && meetingNumber(value) == 0) {
            throw new DataException(
                    file, number, "« " + form.key + " : " + value + " » : " + form.key + " " + form.otherwise);
        } else if (values.put(form.key, value) != null) {
            throw new DataException(file, number, "la clé « " + form.key + " » est donnée deux fois");
        }
        lines.put(form.key, number);
    }

    private static Form form(String key) {
        for (Form form : Form.values()) {
            if (Folding.letters(form.key).equals(Folding.letters(key))) {
                return form;
            }
        }
        return null;
    }

    private static List<String> keys() {
        return List.of(MEETING, NAME, DATES, SYMBOL, OFFSET, DRAFT, REPLACES);
    }

    private static int meetingNumber(String value) {
        int number = RomanNumeral.valueOf(value).orElse(0);
        return number <= ReferenceParser.LAST_MEETING ? number : 0;
    }

    /** Stops where a required key is missing, or two contradict each other. */
    void finish() {
        for (String key : REQUIRED) {
            if (!values.containsKey(key)) {
                throw new DataException(file, 1, "l’en-tête n’a pas de ligne « " + key + " : … »");
            }
        }
        checkReplacement();
    }

    private void checkReplacement() {
        if (replacesDraft() && values.getOrDefault(DRAFT, "non").equals("oui")) {
            throw wrongReplacement("un rapport définitif ne peut pas être lui-même un projet");
        } else if (replacesDraft() && !values.containsKey(SYMBOL)) {
            throw wrongReplacement("un rapport définitif a une cote ; il manque une ligne « " + SYMBOL + " : … »");
        }
    }

    boolean replacesDraft() {
        return values.containsKey(REPLACES);
    }

    MeetingId id() {
        return new MeetingId(Part.A, meetingNumber(values.get(MEETING)));
    }

    int offset() {
        return Integer.parseInt(values.getOrDefault(OFFSET, "0"));
    }

    DataException wrongMeeting(String what) {
        return new DataException(file, lines.get(MEETING), what);
    }

    DataException wrongReplacement(String what) {
        return new DataException(file, lines.get(REPLACES), what);
    }

    DataException wrongSymbol(String what) {
        return new DataException(file, lines.get(SYMBOL), what);
    }

    Meeting meeting() {
        String dates = values.get(DATES);
        Instrument instrument = Optional.ofNullable(values.get(SYMBOL))
                .map(Instrument::report)
                .orElseGet(() -> new Instrument(
                        "rapport de la réunion " + id().numeral(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
        return new Meeting(
                id(),
                values.get(NAME),
                dates,
                Integer.parseInt(dates.substring(dates.length() - "2021".length())),
                Optional.of(instrument),
                values.containsKey(OFFSET) ? PlaceUnit.PARAGRAPH : PlaceUnit.RECOMMENDATION,
                values.getOrDefault(DRAFT, "non").equals("oui"),
                Optional.empty());
    }
}
