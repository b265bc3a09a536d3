package org.recueil.data;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
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
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/** Writes the data file, one JSON object per line, in the form that {@code corpus/FORMAT.md} describes. */
public final class CorpusWriter {
    private final JsonGenerator json;

    private CorpusWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the whole corpus; the same corpus gives the same bytes. Leaves the stream open. */
    public static void write(Corpus corpus, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            CorpusWriter writer = new CorpusWriter(json);
            for (Meeting meeting : corpus.meetings()) {
                writer.write(meeting);
            }
            for (Provision provision : corpus.provisions()) {
                writer.write(provision);
            }
            for (Theme theme : corpus.themes()) {
                writer.write(theme);
            }
            for (Suggestion suggestion : corpus.suggestions().all()) {
                writer.write(suggestion);
            }
            for (BackgroundDocument document : corpus.documents()) {
                writer.write(document);
            }
            writer.writeIntroduction(corpus.introduction());
            for (ReportParagraph paragraph : corpus.reportParagraphs()) {
                writer.write(paragraph);
            }
            for (PublishedSource source : corpus.provenance().sources()) {
                writer.write(source);
            }
            json.writeRaw('\n');
        }
    }

    private void write(Meeting meeting) throws IOException {
        begin("meeting");
        json.writeStringField("id", meeting.id().toString());
        json.writeStringField("name", meeting.name());
        json.writeStringField("dates", meeting.dates());
        json.writeNumberField("year", meeting.year());
        json.writeStringField("unit", written(meeting.unit()));
        if (meeting.draft()) {
            json.writeBooleanField("draft", true);
        }
        optional("note", meeting.note().orElse(null));
        if (meeting.instrument().isPresent()) {
            Instrument instrument = meeting.instrument().get();
            json.writeStringField("instrument", instrument.name());
            optional("symbol", instrument.symbol().orElse(null));
            optional("title", instrument.title().orElse(null));
            optional("opening", instrument.opening().orElse(null));
            strings("footnotes", instrument.footnotes());
            citations(instrument.citations());
        }
        json.writeEndObject();
    }

    private void write(Provision provision) throws IOException {
        begin("provision");
        json.writeStringField("id", provision.id().toString());
        json.writeStringField("place", provision.place());
        optional("heading", provision.heading().orElse(null));
        json.writeStringField("text", provision.text());
        strings("footnotes", provision.footnotes());
        citations(provision.citations());
        remarks(provision.remarks());
        json.writeEndObject();
    }

    private void write(Theme theme) throws IOException {
        begin("theme");
        json.writeNumberField("edition", theme.edition());
        json.writeNumberField("number", theme.number());
        json.writeStringField("name", theme.name());
        json.writeStringField("other", theme.otherName());
        json.writeStringField("english", theme.englishName());
        strings(
                "references",
                theme.references().stream().map(ProvisionId::toString).toList());
        remarks(theme.remarks());
        json.writeEndObject();
    }

    private void write(Suggestion suggestion) throws IOException {
        begin("suggestion");
        json.writeStringField("provision", suggestion.provision().toString());
        strings("themes", suggestion.themes());
        json.writeEndObject();
    }

    private void write(BackgroundDocument document) throws IOException {
        begin("document");
        json.writeStringField("symbol", document.symbol());
        json.writeNumberField("year", document.year());
        json.writeStringField("meeting", document.meeting().toString());
        json.writeStringField("title", document.title());
        json.writeStringField("theme", document.theme());
        strings("topics", document.topics());
        paragraphs(document.paragraphs());
        json.writeEndObject();
    }

    private void writeIntroduction(List<NumberedParagraph> introduction) throws IOException {
        if (!introduction.isEmpty()) {
            begin("introduction");
            paragraphs(introduction);
            json.writeEndObject();
        }
    }

    private void write(ReportParagraph paragraph) throws IOException {
        begin("report-paragraph");
        json.writeStringField("symbol", paragraph.symbol());
        json.writeNumberField("number", paragraph.number());
        strings("headings", paragraph.headings());
        json.writeStringField("text", paragraph.text());
        strings("footnotes", paragraph.footnotes());
        citations(paragraph.citations());
        strings("subjects", paragraph.subjects());
        json.writeEndObject();
    }

    private void write(PublishedSource source) throws IOException {
        begin("source");
        json.writeStringField("file", source.file());
        json.writeStringField("title", source.title());
        optional("symbol", source.symbol().orElse(null));
        json.writeStringField("date", source.date());
        json.writeNumberField("corrections", source.corrections());
        json.writeNumberField("doubts", source.doubts());
        json.writeEndObject();
    }

    private void begin(String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
    }

    private void optional(String key, String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }

    private void strings(String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    private void paragraphs(List<NumberedParagraph> paragraphs) throws IOException {
        json.writeArrayFieldStart("paragraphs");
        for (NumberedParagraph paragraph : paragraphs) {
            json.writeStartObject();
            json.writeNumberField("number", paragraph.number());
            json.writeStringField("text", paragraph.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void citations(List<InTextCitation> citations) throws IOException {
        if (!citations.isEmpty()) {
            json.writeArrayFieldStart("citations");
            for (InTextCitation citation : citations) {
                json.writeStartObject();
                json.writeNumberField("start", citation.start());
                json.writeNumberField("end", citation.end());
                strings(
                        "targets",
                        citation.targets().stream().map(TextId::toString).toList());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void remarks(List<Remark> remarks) throws IOException {
        if (!remarks.isEmpty()) {
            json.writeArrayFieldStart("remarks");
            for (Remark remark : remarks) {
                json.writeStartObject();
                json.writeStringField("kind", written(remark.kind()));
                json.writeStringField("text", remark.text());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** One of an enumeration, in lower case and with hyphens. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
