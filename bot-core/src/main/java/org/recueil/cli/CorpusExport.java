package org.recueil.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Instrument;
import org.recueil.model.LanguageEdition;
import org.recueil.model.Meeting;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/** Prints the whole corpus for scripts, one JSON object per line, in a form that scripts rely on ({@code ExportContractTest}). */
final class CorpusExport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Corpus corpus;
    /** The editions of the index before the newest, the newest of them first. */
    private final List<Integer> older;

    CorpusExport(Corpus corpus) {
        this.corpus = corpus;
        this.older = corpus.themes().stream()
                .map(Theme::edition)
                .filter(edition -> edition < corpus.edition())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    void print(PrintStream out) throws IOException {
        for (Provision provision : corpus.provisions()) {
            out.println(JSON.writeValueAsString(provision(provision)));
        }
        for (Theme theme : corpus.themes()) {
            out.println(JSON.writeValueAsString(theme(theme)));
        }
        for (BackgroundDocument document : corpus.documents()) {
            out.println(JSON.writeValueAsString(document(document)));
        }
        for (ReportParagraph paragraph : corpus.reportParagraphs()) {
            out.println(JSON.writeValueAsString(reportParagraph(paragraph)));
        }
        for (LanguageEdition edition : corpus.languageEditions()) {
            for (Map.Entry<TextId, String> text : edition.texts().entrySet()) {
                out.println(JSON.writeValueAsString(text(edition, text.getKey(), text.getValue())));
            }
        }
    }

    private ObjectNode provision(Provision provision) {
        ProvisionId id = provision.id();
        Meeting meeting = corpus.meetingOf(id);
        Instrument instrument = meeting.instrument().orElseThrow();
        ObjectNode line = record("provision");
        line.put("id", id.toString());
        line.put("part", id.meeting().part().name());
        line.put("meeting", id.meeting().numeral());
        JsonLists.put(line, "path", id.path());
        line.put("text", provision.text());
        JsonLists.put(line, "chapeau", corpus.chapeau(id));
        provision.heading().ifPresent(heading -> line.put("heading", heading));
        line.put("instrument", instrument.name());
        instrument.symbol().ifPresent(symbol -> line.put("symbol", symbol));
        line.put("paragraph", provision.place());
        instrument.symbol().ifPresent(symbol -> line.put("url", Citation.url(symbol)));
        JsonLists.put(line, "themes", names(id, corpus.edition()));
        for (int edition : older) {
            JsonLists.put(line, "themes" + edition, names(id, edition));
        }
        JsonLists.put(line, "footnotes", provision.footnotes());
        JsonLists.put(
                line,
                "cites",
                provision.citations().stream()
                        .map(InTextCitation::targets)
                        .flatMap(List::stream)
                        .map(TextId::toString)
                        .distinct()
                        .toList());
        return line;
    }

    private List<String> names(ProvisionId id, int edition) {
        return corpus.themesOf(id, edition).stream().map(Theme::name).toList();
    }

    private static ObjectNode theme(Theme theme) {
        ObjectNode line = record("theme");
        line.put("edition", theme.edition());
        line.put("number", theme.number());
        line.put("name", theme.name());
        JsonLists.put(
                line,
                "refs",
                theme.references().stream().map(ProvisionId::toString).toList());
        JsonLists.put(line, "aliases", theme.names().skip(1).toList());
        return line;
    }

    private static ObjectNode document(BackgroundDocument document) {
        ObjectNode line = record("document");
        line.put("symbol", document.symbol());
        line.put("year", document.year());
        line.put("meeting", document.meeting().numeral());
        line.put("title", document.title());
        line.put("theme", document.theme());
        JsonLists.put(line, "topics", document.topics());
        ArrayNode paragraphs = line.putArray("paragraphs");
        for (NumberedParagraph paragraph : document.paragraphs()) {
            paragraphs.addObject().put("number", paragraph.number()).put("text", paragraph.text());
        }
        return line;
    }

    private static ObjectNode reportParagraph(ReportParagraph paragraph) {
        ObjectNode line = record("report-paragraph");
        line.put("symbol", paragraph.symbol());
        line.put("number", paragraph.number());
        JsonLists.put(line, "headings", paragraph.headings());
        line.put("text", paragraph.text());
        return line;
    }

    private static ObjectNode text(LanguageEdition edition, TextId id, String words) {
        return record("text")
                .put("id", id.toString())
                .put("language", edition.language())
                .put("source", edition.source())
                .put("text", words);
    }

    private static ObjectNode record(String type) {
        return JSON.createObjectNode().put("type", type);
    }
}
