package org.recueil.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.CorpusBuilder;
import org.recueil.model.InTextCitation;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.Provenance;
import org.recueil.model.Provision;
import org.recueil.model.PublishedSource;
import org.recueil.model.Remark;
import org.recueil.model.ReportParagraph;
import org.recueil.model.Suggestion;
import org.recueil.model.Suggestions;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/** Reads the data file that {@link CorpusWriter} writes. */
public final class CorpusReader {
    /** The data file that this module carries. */
    private static final String RESOURCE = "corpus.jsonl";

    /** The SHA-256 and the name of the data file, as the tool {@code sha256sum} writes them. */
    private static final String CHECKSUM = "corpus.sha256";

    private static final Pattern CHECKSUM_LINE = Pattern.compile("[0-9a-f]{64}  " + Pattern.quote(RESOURCE) + "\\R");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Provision> provisions = new ArrayList<>();
    private final List<Theme> themes = new ArrayList<>();
    private final List<BackgroundDocument> documents = new ArrayList<>();
    private final List<ReportParagraph> reportParagraphs = new ArrayList<>();
    private final List<NumberedParagraph> introduction = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<PublishedSource> sources = new ArrayList<>();

    private CorpusReader() {}

    /** The corpus that this module carries. */
    public static Corpus readCarried() throws IOException {
        try (InputStream in = open(RESOURCE);
                InputStream checksum = open(CHECKSUM)) {
            String line = new String(checksum.readAllBytes(), StandardCharsets.UTF_8);
            if (!CHECKSUM_LINE.matcher(line).matches()) {
                throw new DataException(CHECKSUM, 1, "not a SHA-256 and " + RESOURCE + ": \"" + line.strip() + "\"");
            }
            return read(in, RESOURCE, Optional.of(line.substring(0, line.indexOf(' '))));
        }
    }

    /** Whether the carried data matches the carried checksum. */
    public static boolean isIntact() throws IOException {
        try (InputStream in = open(RESOURCE)) {
            return readCarried().provenance().checksum().equals(Optional.of(Checksum.of(in.readAllBytes())));
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = CorpusReader.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("the resource " + resource + " is missing from this build");
        }
        return in;
    }

    /**
     * Reads a data file.
     *
     * @param name the name of the file in messages
     * @throws DataException if a line is not as FORMAT.md says; it names file, line and cause
     */
    public static Corpus read(InputStream in, String name) throws IOException {
        return read(in, name, Optional.empty());
    }

    private static Corpus read(InputStream in, String name, Optional<String> checksum) throws IOException {
        CorpusReader reader = new CorpusReader();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                reader.readRecord(JSON.readTree(line));
            } catch (JsonProcessingException wrong) {
                throw new DataException(name, number, "not a JSON object: " + wrong.getOriginalMessage());
            } catch (IllegalArgumentException wrong) {
                throw new DataException(name, number, wrong.getMessage());
            }
        }
        return new CorpusBuilder()
                .meetings(reader.meetings)
                .provisions(reader.provisions)
                .themes(reader.themes)
                .documents(reader.documents)
                .reportParagraphs(reader.reportParagraphs)
                .introduction(reader.introduction)
                .suggestions(new Suggestions(reader.suggestions))
                .provenance(new Provenance(reader.sources, checksum, List.of(name)))
                .build();
    }

    private void readRecord(JsonNode record) {
        String type = text(record, "type");
        switch (type) {
            case "meeting" -> meetings.add(meeting(record));
            case "provision" -> provisions.add(provision(record));
            case "theme" -> themes.add(theme(record));
            case "document" -> documents.add(document(record));
            case "suggestion" -> suggestions.add(suggestion(record));
            case "introduction" -> introduction.addAll(paragraphs(record));
            case "report-paragraph" -> reportParagraphs.add(reportParagraph(record));
            case "source" -> sources.add(source(record));
            default -> throw new IllegalArgumentException("no record has the type \"" + type + "\"");
        }
    }

    private static Meeting meeting(JsonNode record) {
        Optional<Instrument> instrument = optional(record, "instrument")
                .map(name -> new Instrument(
                        name,
                        optional(record, "symbol"),
                        optional(record, "title"),
                        optional(record, "opening"),
                        strings(record, "footnotes"),
                        citations(record)));
        return new Meeting(
                MeetingId.parse(text(record, "id")),
                text(record, "name"),
                text(record, "dates"),
                number(record, "year"),
                instrument,
                constant(Meeting.PlaceUnit.class, record, "unit"),
                record.path("draft").asBoolean(false),
                optional(record, "note"));
    }

    private static Provision provision(JsonNode record) {
        return new Provision(
                ProvisionId.parse(text(record, "id")),
                text(record, "text"),
                text(record, "place"),
                optional(record, "heading"),
                strings(record, "footnotes"),
                citations(record),
                remarks(record));
    }

    private static Theme theme(JsonNode record) {
        return new Theme(
                number(record, "edition"),
                number(record, "number"),
                text(record, "name"),
                text(record, "other"),
                text(record, "english"),
                list(record, "references", reference -> ProvisionId.parse(textOf(reference, "references"))),
                remarks(record));
    }

    private static Suggestion suggestion(JsonNode record) {
        return new Suggestion(ProvisionId.parse(text(record, "provision")), strings(record, "themes"));
    }

    private static BackgroundDocument document(JsonNode record) {
        return new BackgroundDocument(
                text(record, "symbol"),
                number(record, "year"),
                MeetingId.parse(text(record, "meeting")),
                text(record, "title"),
                text(record, "theme"),
                strings(record, "topics"),
                paragraphs(record));
    }

    private static ReportParagraph reportParagraph(JsonNode record) {
        return new ReportParagraph(
                text(record, "symbol"),
                number(record, "number"),
                strings(record, "headings"),
                text(record, "text"),
                strings(record, "footnotes"),
                citations(record),
                strings(record, "subjects"));
    }

    private static PublishedSource source(JsonNode record) {
        return new PublishedSource(
                text(record, "file"),
                text(record, "title"),
                optional(record, "symbol"),
                text(record, "date"),
                number(record, "corrections"),
                number(record, "doubts"));
    }

    private static List<NumberedParagraph> paragraphs(JsonNode record) {
        return list(record, "paragraphs", item -> new NumberedParagraph(number(item, "number"), text(item, "text")));
    }

    private static List<InTextCitation> citations(JsonNode record) {
        return list(
                record,
                "citations",
                item -> new InTextCitation(number(item, "start"), number(item, "end"), targets(item)));
    }

    private static List<TextId> targets(JsonNode record) {
        return list(record, "targets", target -> TextId.parse(textOf(target, "targets")));
    }

    private static List<Remark> remarks(JsonNode record) {
        return list(
                record, "remarks", item -> new Remark(constant(Remark.Kind.class, item, "kind"), text(item, "text")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode record, String key) {
        String word = text(record, key);
        List<E> constants = List.of(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> written(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + key + " is \"" + word + "\"; there are: "
                        + String.join(
                                ", ",
                                constants.stream().map(CorpusReader::written).toList())));
    }

    /** How the data file writes a constant: in lower case and with hyphens. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> strings(JsonNode record, String key) {
        return list(record, key, item -> textOf(item, key));
    }

    private static <T> List<T> list(JsonNode record, String key, Function<JsonNode, T> read) {
        JsonNode items = record.path(key);
        if (!items.isMissingNode() && !items.isArray()) {
            throw new IllegalArgumentException("no list under \"" + key + "\"");
        }
        List<T> values = new ArrayList<>();
        items.forEach(item -> values.add(read.apply(item)));
        return values;
    }

    private static Optional<String> optional(JsonNode record, String key) {
        return record.has(key) ? Optional.of(textOf(record.get(key), key)) : Optional.empty();
    }

    private static String textOf(JsonNode value, String key) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no text under \"" + key + "\"");
        }
        return value.textValue();
    }

    private static String text(JsonNode record, String key) {
        return optional(record, key).orElseThrow(() -> new IllegalArgumentException("no text under \"" + key + "\""));
    }

    private static int number(JsonNode record, String key) {
        if (!record.path(key).isInt()) {
            throw new IllegalArgumentException("no number under \"" + key + "\"");
        }
        return record.path(key).intValue();
    }
}
