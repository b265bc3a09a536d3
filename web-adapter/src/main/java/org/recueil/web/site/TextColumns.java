package org.recueil.web.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.bot.Bot;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Remark;
import org.recueil.model.ReportParagraph;
import org.recueil.model.TextPath;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.model.id.TextId;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.TextSource;
import org.recueil.wording.Wording;

/**
 * The texts of {@code textes.js}, each with its path, label, heading, words, citation and remarks: one list for each of these,
 * since lists of the same kind are packed well. {@code texts.js} reads them. For use by one thread.
 */
final class TextColumns {
    /** What several texts have in common: their body and year, where they are from, and what introduces them. */
    private record Origin(
            String kind, int year, TextSource source, String meeting, String line, String mark, String opening) {
        String row() {
            return String.join(
                    "\t", kind, String.valueOf(year), source.name(), meeting, line, mark, inOneLine(opening));
        }
    }

    private static final String BREAK = "\t";

    private final Bot bot;
    private final Corpus corpus;
    private final Wording wording;
    private final Map<TextId, Integer> places = new HashMap<>();
    private final Map<Origin, Integer> origins = new LinkedHashMap<>();
    private final List<String> paths = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<Integer> originOf = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> citations = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** @param wording of the citations, and of what is said of a text */
    TextColumns(Bot bot, Corpus corpus, Wording wording) {
        this.bot = bot;
        this.corpus = corpus;
        this.wording = wording;
    }

    int size() {
        return paths.size();
    }

    /** The place of a text among those that were added. */
    int place(TextId id) {
        return places.get(id);
    }

    /** Adds a text behind the others, and returns its heading and its words. */
    String add(Searchable text) {
        add(text.id(), text.source());
        int last = headings.size() - 1;
        return headings.get(last) + "\n" + texts.get(last);
    }

    private void add(TextId id, TextSource source) {
        places.put(id, paths.size());
        paths.add(TextPath.of(id, corpus));
        if (id instanceof ProvisionId provision) {
            add(corpus.get(provision), source);
        } else if (id instanceof ReportParagraphId paragraph) {
            corpus.reportParagraphs().stream()
                    .filter(its -> its.id().equals(paragraph))
                    .forEach(this::add);
        } else {
            corpus.documents().stream().filter(its -> its.id().equals(id)).forEach(this::add);
        }
    }

    private void add(Provision provision, TextSource source) {
        ProvisionId id = provision.id();
        Meeting meeting = corpus.meetingOf(id);
        String opening = meeting.instrument().flatMap(Instrument::opening).orElse("");
        String mark = meeting.draft() ? wording.say("draft") : "";
        String kind = wording.say(
                "search.is." + (meeting.draft() ? "draft" : meeting.id().part()));
        add(
                id.label(),
                new Origin(kind, meeting.year(), source, brief(meeting.id()), line(meeting), mark, opening),
                provision.headingInReport().orElse(""),
                provision.text(),
                wording.isEnglish() ? Citation.inEnglish(provision, meeting) : Citation.of(provision, meeting));
        parents.add(id.isTopLevel() ? 0 : places.get(id) - places.get(id.parent()));
        remarks.add(provision.remarks().stream().map(Remark::text).collect(Collectors.joining(BREAK)));
    }

    private void add(ReportParagraph paragraph) {
        ReportParagraphId id = paragraph.id();
        Optional<Meeting> meeting = corpus.meetingReportedIn(id.report());
        add(
                id.report().brief() + ", " + wording.say("debate.paragraph", String.valueOf(id.number())),
                new Origin(
                        wording.say("search.is.debate"),
                        meeting.map(Meeting::year).orElseGet(() -> id.report().year()),
                        TextSource.DEBATE,
                        meeting.map(Meeting::id).map(TextColumns::brief).orElse(""),
                        meeting.map(this::line).orElse(""),
                        "",
                        ""),
                String.join(" — ", paragraph.headings()),
                paragraph.text(),
                wording.isEnglish() ? Citation.inEnglish(id) : id.label());
        parents.add(0);
        remarks.add("");
    }

    private void add(BackgroundDocument document) {
        add(
                document.id().brief(),
                new Origin(
                        wording.say("search.is.document"),
                        document.year(),
                        TextSource.DOCUMENT,
                        brief(document.meeting()),
                        corpus.meeting(document.meeting()).map(this::line).orElse(""),
                        "",
                        ""),
                document.title() + " — " + document.theme(),
                document.summary(),
                document.symbol());
        parents.add(0);
        remarks.add("");
    }

    private void add(String label, Origin origin, String heading, String text, String citation) {
        labels.add(label);
        originOf.add(origins.computeIfAbsent(origin, first -> origins.size()));
        headings.add(inOneLine(heading));
        texts.add(inOneLine(text));
        citations.add(citation);
    }

    private String line(Meeting meeting) {
        return bot.meetingLine(meeting, wording.language());
    }

    /** {@code A4} for the fourth meeting of the Working Group. */
    static String brief(MeetingId meeting) {
        return meeting.part().name() + meeting.number();
    }

    private static String inOneLine(String text) {
        return text.replace("\t", " ").replace("\n", BREAK);
    }

    /** Adds the properties that hold the texts to an object of a script. */
    void addTo(Map<String, String> object) {
        object.put("paths", Packed.quoted(Packed.frontCoded(paths)));
        object.put("labels", Packed.quoted(Packed.frontCoded(labels)));
        object.put(
                "origins",
                Packed.lines(origins.keySet().stream().map(Origin::row).toList()));
        object.put("originOf", Packed.quoted(Packed.numbers(originOf)));
        object.put("parents", Packed.quoted(Packed.numbers(parents)));
        object.put("headings", Packed.quoted(Packed.frontCoded(headings)));
        object.put("texts", Packed.lines(texts));
        object.put("citations", Packed.quoted(Packed.frontCoded(citations)));
        object.put("remarks", Packed.lines(remarks));
    }
}
