package org.recueil.meetings;

import static org.recueil.meetings.FileHead.Key.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.meetings.TextFile.NumberedLine;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.LanguageEdition;
import org.recueil.model.Meeting;
import org.recueil.model.PublishedSource;
import org.recueil.model.id.Body;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Resolution;
import org.recueil.text.Bilingual;

/**
 * Texts in another official language, as a person writes them down: a head, an empty line, then {@code A.II.37 = text}
 * for each. {@code corpus/README.md} shows an example.
 */
final class LanguageFile implements FurtherFile {
    static final String LANGUAGE = "langue";
    private static final String SOURCE = "source";
    private static final Map<String, Bilingual> NAMES = Map.of(
            "ar", Bilingual.of("arabe", "Arabic"),
            "en", Bilingual.of("anglais", "English"),
            "es", Bilingual.of("espagnol", "Spanish"),
            "ru", Bilingual.of("russe", "Russian"),
            "zh", Bilingual.of("chinois", "Chinese"));

    private static final List<FileHead.Key> KEYS = List.of(
            required(
                    LANGUAGE,
                    String.join("|", LanguageEdition.LANGUAGES),
                    Bilingual.of(
                                    "est le code d’une langue officielle autre que le français : ",
                                    "is the code of an official language other than French: ")
                            .and(Bilingual.same(String.join(", ", LanguageEdition.LANGUAGES)))),
            required(SOURCE),
            MeetingHead.symbol(Body.symbol(Part.A, "2010/6")));

    private static final Pattern ENTRY = Pattern.compile("(?U)\\s*(?<id>[^=]*?)\\s*=\\s*(?<text>.*)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private record Entry(StringBuilder text, int line) {}

    private final TextFile file;
    private final FileHead head;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private Entry current;

    private LanguageFile(TextFile file) {
        this.file = file;
        this.head = FileHead.of(file, KEYS);
    }

    /**
     * @throws org.recueil.data.DataException if the file cannot be used; it names file and line and says what is wrong
     */
    static LanguageFile read(TextFile file) {
        LanguageFile read = new LanguageFile(file);
        FileHead.body(file).forEach(read::readLine);
        if (read.entries.isEmpty()) {
            throw file.wrong(
                    file.lastLine(), Bilingual.of("aucun texte", "no text").and(FileHead.NOTHING_BELOW));
        }
        return read;
    }

    private void readLine(NumberedLine line) {
        Matcher entry = ENTRY.matcher(line.text());
        if (entry.matches()) {
            String id = entry.group("id");
            current = new Entry(new StringBuilder(entry.group("text")), line.number());
            Entry before = entries.put(id, current);
            if (before != null) {
                throw file.wrong(line.number(), twice(id, before.line()));
            }
        } else if (current == null) {
            throw file.wrong(
                    line.number(),
                    "un texte commence par son identifiant : « A.II.37 = … »",
                    "a text begins with its id: “A.II.37 = …”");
        } else {
            current.text().append(' ').append(line.text());
        }
    }

    @Override
    public TextFile file() {
        return file;
    }

    @Override
    public PublishedSource source() {
        Matcher year = YEAR.matcher(
                head.required(SOURCE) + " " + head.value(MeetingHead.SYMBOL).orElse(""));
        return new PublishedSource(
                file.name(),
                "Textes officiels en " + NAMES.get(language()).french() + " : " + head.required(SOURCE),
                head.value(MeetingHead.SYMBOL),
                year.find() ? year.group() : "",
                0,
                0);
    }

    String language() {
        return head.required(LANGUAGE);
    }

    /**
     * The texts of the file, by the ids of a corpus.
     *
     * @throws org.recueil.data.DataException if the corpus does not have an id, if a text is missing, or if the corpus
     *     has the text already
     */
    LanguageEdition edition(Corpus corpus) {
        ReferenceResolver resolver = new ReferenceResolver(corpus);
        Map<TextId, String> texts = new LinkedHashMap<>();
        Map<TextId, Integer> lines = new LinkedHashMap<>();
        entries.forEach((written, entry) -> {
            TextId id = id(written, resolver)
                    .orElseThrow(() -> file.wrong(
                            entry.line(),
                            "« " + written + " » n’est l’identifiant d’aucun texte du corpus ; il s’écrit"
                                    + " « A.II.37 », « B.V.8.e » ou, pour le chapeau d’une résolution, « B.V »",
                            "“" + written + "” is the id of no text of the corpus; one is written “A.II.37”,"
                                    + " “B.V.8.e” or, for the opening of a resolution, “B.V”"));
            if (id instanceof MeetingId meeting && opening(corpus, meeting).isEmpty()) {
                throw file.wrong(
                        entry.line(),
                        "« " + written + " » n’a pas de chapeau ; il s’écrit « B.V »",
                        "“" + written + "” has no opening; one is written “B.V”");
            }
            String text = entry.text().toString().replaceAll("(?U)\\s+", " ").strip();
            if (text.isEmpty()) {
                throw file.wrong(
                        entry.line(),
                        "le texte de « " + written + " » manque",
                        "the text of “" + written + "” is missing");
            }
            Integer before = lines.putIfAbsent(id, entry.line());
            if (before != null) {
                throw file.wrong(entry.line(), twice(written, before));
            }
            corpus.in(language(), id).ifPresent(other -> {
                throw file.wrong(
                        entry.line(),
                        Bilingual.of("« " + written + " » est déjà en ", "“" + written + "” is there already in ")
                                .and(NAMES.get(language()))
                                .and(Bilingual.of(
                                        ", d’après « " + other.source() + " »", ", from “" + other.source() + "”")));
            });
            texts.put(id, text);
        });
        return new LanguageEdition(language(), head.required(SOURCE), texts);
    }

    private static Bilingual twice(String id, int line) {
        return Bilingual.of(
                "« " + id + " » est déjà à la ligne " + line, "“" + id + "” is in line " + line + " already");
    }

    private static Optional<String> opening(Corpus corpus, MeetingId meeting) {
        return corpus.meeting(meeting).flatMap(Meeting::instrument).flatMap(Instrument::opening);
    }

    private static Optional<TextId> id(String written, ReferenceResolver resolver) {
        Parsed parsed = ReferenceParser.parse(written);
        if (!parsed.isComplete() || parsed.references().size() != 1) {
            return Optional.empty();
        }
        List<Resolution> resolutions = resolver.resolve(parsed.references());
        if (resolutions.size() == 1 && resolutions.get(0) instanceof Resolution.Found found) {
            List<ProvisionId> ids = found.ids();
            return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
        }
        return resolutions.size() == 1 && resolutions.get(0) instanceof Resolution.Whole whole
                ? Optional.of(whole.meeting())
                : Optional.empty();
    }
}
