package org.recueil.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.Provision;
import org.recueil.model.PublishedSource;
import org.recueil.model.Remark;
import org.recueil.model.ReportParagraph;
import org.recueil.model.Suggestion;
import org.recueil.model.Theme;
import org.recueil.model.id.TextId;

/** Writes the data file, one JSON object per line, in the form that {@code corpus/FORMAT.md} describes. */
public final class CorpusWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A JSON object whose keys keep the order in which they are added. */
    private static final class JsonObject {
        private final Map<String, Object> values = new LinkedHashMap<>();

        /** Adds a key, unless its value is null, an empty list or an empty {@link Optional}. */
        JsonObject with(String key, Object value) {
            Object plain = plain(value);
            if (plain != null) {
                values.put(key, plain);
            }
            return this;
        }
    }

    private CorpusWriter() {}

    /**
     * Writes the whole corpus and leaves the stream open. The same corpus always gives the same bytes.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Corpus corpus, OutputStream out) throws IOException {
        List<JsonObject> records = Stream.of(
                        corpus.meetings().stream().map(CorpusWriter::meeting),
                        corpus.provisions().stream().map(CorpusWriter::provision),
                        corpus.themes().stream().map(CorpusWriter::theme),
                        corpus.suggestions().all().stream().map(CorpusWriter::suggestion),
                        corpus.documents().stream().map(CorpusWriter::document),
                        introduction(corpus.introduction()),
                        corpus.reportParagraphs().stream().map(CorpusWriter::reportParagraph),
                        corpus.provenance().sources().stream().map(CorpusWriter::source))
                .flatMap(Function.identity())
                .toList();
        for (JsonObject record : records) {
            out.write(JSON.writeValueAsBytes(record.values));
            out.write('\n');
        }
    }

    private static JsonObject meeting(Meeting meeting) {
        JsonObject record = record("meeting")
                .with("id", meeting.id())
                .with("name", meeting.name())
                .with("dates", meeting.dates())
                .with("year", meeting.year())
                .with("unit", meeting.unit())
                .with("draft", meeting.draft() ? true : null)
                .with("note", meeting.note());
        return meeting.instrument()
                .map(instrument -> addInstrument(record, instrument))
                .orElse(record);
    }

    private static JsonObject addInstrument(JsonObject meeting, Instrument instrument) {
        return meeting.with("instrument", instrument.name())
                .with("symbol", instrument.symbol())
                .with("title", instrument.title())
                .with("opening", instrument.opening())
                .with("footnotes", instrument.footnotes())
                .with("citations", instrument.citations());
    }

    private static JsonObject provision(Provision provision) {
        return record("provision")
                .with("id", provision.id())
                .with("place", provision.place())
                .with("heading", provision.heading())
                .with("text", provision.text())
                .with("footnotes", provision.footnotes())
                .with("citations", provision.citations())
                .with("remarks", provision.remarks());
    }

    private static JsonObject theme(Theme theme) {
        return record("theme")
                .with("edition", theme.edition())
                .with("number", theme.number())
                .with("name", theme.name())
                .with("other", theme.otherName())
                .with("english", theme.englishName())
                .with("references", theme.references())
                .with("remarks", theme.remarks());
    }

    private static JsonObject suggestion(Suggestion suggestion) {
        return record("suggestion").with("provision", suggestion.provision()).with("themes", suggestion.themes());
    }

    private static JsonObject document(BackgroundDocument document) {
        return record("document")
                .with("symbol", document.symbol())
                .with("year", document.year())
                .with("meeting", document.meeting())
                .with("title", document.title())
                .with("theme", document.theme())
                .with("topics", document.topics())
                .with("paragraphs", document.paragraphs());
    }

    private static Stream<JsonObject> introduction(List<NumberedParagraph> paragraphs) {
        return paragraphs.isEmpty()
                ? Stream.empty()
                : Stream.of(record("introduction").with("paragraphs", paragraphs));
    }

    private static JsonObject reportParagraph(ReportParagraph paragraph) {
        return record("report-paragraph")
                .with("symbol", paragraph.symbol())
                .with("number", paragraph.number())
                .with("headings", paragraph.headings())
                .with("text", paragraph.text())
                .with("footnotes", paragraph.footnotes())
                .with("citations", paragraph.citations())
                .with("subjects", paragraph.subjects());
    }

    private static JsonObject source(PublishedSource source) {
        return record("source")
                .with("file", source.file())
                .with("title", source.title())
                .with("symbol", source.symbol())
                .with("date", source.date())
                .with("corrections", source.corrections())
                .with("doubts", source.doubts());
    }

    private static JsonObject record(String type) {
        return new JsonObject().with("type", type);
    }

    /** A value as Jackson writes it; null if there is nothing to write. */
    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(CorpusWriter::plain).orElse(null);
        } else if (value instanceof Collection<?> items) {
            return items.isEmpty()
                    ? null
                    : items.stream().map(CorpusWriter::plain).toList();
        } else if (value instanceof TextId id) {
            return id.toString();
        } else if (value instanceof Enum<?> constant) {
            return CorpusReader.written(constant);
        } else if (value instanceof NumberedParagraph paragraph) {
            return new JsonObject().with("number", paragraph.number()).with("text", paragraph.text()).values;
        } else if (value instanceof InTextCitation citation) {
            return new JsonObject()
                    .with("start", citation.start())
                    .with("end", citation.end())
                    .with("targets", citation.targets())
                    .values;
        } else if (value instanceof Remark remark) {
            return new JsonObject().with("kind", remark.kind()).with("text", remark.text()).values;
        }
        return value;
    }
}
