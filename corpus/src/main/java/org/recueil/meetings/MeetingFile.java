package org.recueil.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.data.DataException;
import org.recueil.meetings.TextFile.NumberedLine;
import org.recueil.model.AskedLines;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.PublishedSource;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.Bilingual;

/**
 * A further meeting of the Working Group, or a further session of the Conference with its decision or resolution, as a
 * person writes it down: a head of lines {@code key : value}, an empty line, then the provisions as they are printed.
 * {@code corpus/README.md} shows an example of each.
 */
final class MeetingFile implements FurtherFile {
    private static final Pattern HEADING = Pattern.compile("## *(?<heading>[^#\\s].*)");
    private static final Pattern THEMES = Pattern.compile("(?Ui)\\s*\\[th[eè]mes?\\s*:\\s*(?<themes>.*\\S)\\s*\\]\\s*");
    private static final Pattern NEARLY_MARKED = Pattern.compile("(?Ui)\\s*(?:#|\\[th[eéè]m).*");
    private static final Pattern ITEM =
            Pattern.compile("(?U)\\s*(?:(?<number>[0-9]+)\\.|(?<letter>[a-z]+)\\))\\s+(?<text>\\S.*)");
    /** A paragraph of a preamble. The document prints it without a number. */
    private static final Pattern ALINEA =
            Pattern.compile("(?Ui)\\s*al\\.\\s*(?<alinea>[0-9]{1,4})\\.?\\s+(?<text>\\S.*)");

    private record Entry(Optional<String> heading, StringBuilder text) {}

    private record Listed(String theme, int line) {}

    private final TextFile file;
    private final MeetingHead head;
    private final ProvisionNumbering outline;
    private final Map<ProvisionId, Entry> entries = new LinkedHashMap<>();
    private final Map<ProvisionId, List<Listed>> listed = new LinkedHashMap<>();
    private final QuestionLines questions;
    /** The last line of each text, after which lines can be added. */
    private final Map<ProvisionId, Integer> lastLines = new LinkedHashMap<>();

    private ProvisionId current;
    private Optional<String> heading;

    private MeetingFile(TextFile file, MeetingHead head) {
        this.file = file;
        this.head = head;
        this.outline = new ProvisionNumbering(head.id());
        this.heading = head.title();
        this.questions = new QuestionLines(file);
    }

    /** @throws DataException if the file cannot be used; it names file and line and says what is wrong */
    static MeetingFile ofMeeting(TextFile file) {
        return read(file, MeetingHead.ofMeeting(file));
    }

    /** @throws DataException if the file cannot be used; it names file and line and says what is wrong */
    static MeetingFile ofSession(TextFile file) {
        return read(file, MeetingHead.ofSession(file));
    }

    private static MeetingFile read(TextFile file, MeetingHead head) {
        MeetingFile read = new MeetingFile(file, head);
        FileHead.body(file).forEach(read::readLine);
        if (read.entries.isEmpty()) {
            Bilingual what = head.isSession()
                    ? Bilingual.of("aucun paragraphe", "no paragraph")
                    : Bilingual.of("aucune recommandation", "no recommendation");
            throw file.wrong(file.lastLine(), what.and(FileHead.NOTHING_BELOW));
        }
        return read;
    }

    @Override
    public TextFile file() {
        return file;
    }

    @Override
    public PublishedSource source() {
        Meeting meeting = meeting();
        return new PublishedSource(file.name(), title(meeting), meeting.symbol(), String.valueOf(meeting.year()), 0, 0);
    }

    private String title(Meeting meeting) {
        return head.isSession()
                ? meeting.name() + ", " + meeting.instrument().orElseThrow().name()
                : meeting.name();
    }

    private void readLine(NumberedLine line) {
        String text = line.text();
        Matcher title = HEADING.matcher(text);
        Matcher themes = THEMES.matcher(text);
        Matcher item = ITEM.matcher(text);
        Matcher alinea = ALINEA.matcher(text);
        if (QuestionLines.isOne(text)) {
            questions.read(line, current(line.number()));
        } else if (QuestionLines.isNearlyOne(text)) {
            throw questions.misspelt(line);
        } else if (title.matches()) {
            heading = Optional.of(heading(title, line.number()));
        } else if (themes.matches()) {
            List<Listed> its = listed.computeIfAbsent(current(line.number()), id -> new ArrayList<>());
            Arrays.stream(themes.group("themes").split("(?U)\\s*;\\s*"))
                    .map(theme -> new Listed(theme, line.number()))
                    .forEach(its::add);
        } else if (NEARLY_MARKED.matcher(text).matches()) {
            throw file.wrong(
                    line.number(),
                    "un titre s’écrit « ## Titre », les thèmes « [thèmes : l’un ; l’autre] »",
                    "a heading is written “## Titre”, themes “[thèmes : l’un ; l’autre]”");
        } else if (item.matches()) {
            String mark = item.group("number") != null ? item.group("number") : item.group("letter");
            refuseBeyond(mark, line.number());
            begin(mark, outline.next(mark), item.group("text"), line.number());
        } else if (head.isSession() && alinea.matches()) {
            String number = alinea.group("alinea");
            begin("al. " + number, outline.nextAlinea(number), alinea.group("text"), line.number());
        } else {
            entries.get(current(line.number())).text().append(' ').append(text);
            lastLines.put(current, line.number());
        }
    }

    private String heading(Matcher title, int line) {
        if (head.isSession()) {
            throw file.wrong(
                    line,
                    "une résolution ou une décision a un seul titre, à la ligne « titre : … » de l’en-tête",
                    "a resolution or decision has one title, in the line “titre : …” of the head");
        }
        return title.group("heading").strip();
    }

    private void refuseBeyond(String mark, int line) {
        boolean beyond = ProvisionId.isNumber(mark)
                && mark.length() <= 4
                && Integer.parseInt(mark) + head.offset() > ProvisionId.LAST_NUMBER;
        if (beyond) {
            throw file.wrong(
                    line,
                    "le paragraphe du rapport, « " + (Integer.parseInt(mark) + head.offset())
                            + " », est trop grand : les numéros vont jusqu’à " + ProvisionId.LAST_NUMBER,
                    "the paragraph of the report, “" + (Integer.parseInt(mark) + head.offset())
                            + "”, is too large: numbers go up to " + ProvisionId.LAST_NUMBER);
        }
    }

    private void begin(String mark, Optional<ProvisionId> next, String text, int line) {
        Bilingual after = current == null
                ? Bilingual.of("au début", "at the beginning")
                : Bilingual.of("après " + current.label(), "after " + current.label());
        Bilingual quoted = Bilingual.of("« " + mark + " »", "“" + mark + "”");
        current = next.orElseThrow(() -> file.wrong(
                line,
                ProvisionNumbering.beyond(mark)
                        .map(limit -> Bilingual.pair(quoted, limit))
                        .orElse(quoted.and(Bilingual.of(
                                        " n’est pas le numéro qui vient ", " is not the number that comes "))
                                .and(after))));
        entries.put(current, new Entry(heading, new StringBuilder(text)));
        lastLines.put(current, line);
    }

    private ProvisionId current(int line) {
        if (current == null) {
            throw file.wrong(
                    line,
                    head.isSession()
                            ? Bilingual.of(
                                    "un paragraphe commence par son numéro, « 1. Prie … », un alinéa du préambule par"
                                            + " « al. 1. Rappelant … »",
                                    "a paragraph begins with its number, “1. Prie …”, one of the preamble with"
                                            + " “al. 1. Rappelant …”")
                            : Bilingual.of(
                                    "une recommandation commence par son numéro : « 1. Les États parties … »",
                                    "a recommendation begins with its number: “1. Les États parties …”"));
        }
        return current;
    }

    MeetingHead head() {
        return head;
    }

    Meeting meeting() {
        return head.meeting();
    }

    List<Provision> provisions() {
        List<Provision> provisions = new ArrayList<>();
        entries.forEach((id, entry) -> provisions.add(new Provision(
                id,
                entry.text().toString().replaceAll("\\s+", " ").strip(),
                OriginalReport.place(id, head.offset()),
                entry.heading(),
                List.of(),
                List.of(),
                List.of())));
        return provisions;
    }

    /** The provisions by the line on which their own words end. */
    Map<Integer, ProvisionId> endsByLine() {
        Map<Integer, ProvisionId> ends = new HashMap<>();
        lastLines.forEach((id, line) -> ends.put(line, id));
        return ends;
    }

    /** The names of themes that the file gives, by provision. */
    Map<ProvisionId, List<String>> themes() {
        Map<ProvisionId, List<String>> themes = new LinkedHashMap<>();
        listed.forEach((id, its) ->
                themes.put(id, its.stream().map(Listed::theme).distinct().toList()));
        return themes;
    }

    /** The questions of the file, by provision. */
    AskedLines asked() {
        return questions.asked();
    }

    /** An error about the line that gives a theme of a provision. */
    DataException wrongTheme(ProvisionId id, String theme, Bilingual what) {
        int line = listed.get(id).stream()
                .filter(its -> its.theme().equals(theme))
                .mapToInt(Listed::line)
                .findFirst()
                .orElseThrow();
        return file.wrong(line, what);
    }
}
