package org.recueil.web.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.data.AskedLinesReader;
import org.recueil.model.AbsentTopic;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Remark;
import org.recueil.model.ReportParagraph;
import org.recueil.model.TextPath;
import org.recueil.model.Theme;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.model.id.TextId;
import org.recueil.search.index.AskedOfTexts;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;
import org.recueil.search.text.TextSource;
import org.recueil.search.words.Analysis;
import org.recueil.search.words.Meanings;
import org.recueil.search.words.Meanings.Meaning;
import org.recueil.search.words.WordForm;
import org.recueil.text.LittleWords;
import org.recueil.text.Table;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * Writes {@code textes.js}: every text that has a page, with its citation and its marks, the themes, and the index of a
 * search over them. It is a script because a page under {@code file://} may not fetch. {@code texts.js} and {@code
 * search.js} of this package read it. The same corpus gives the same script.
 */
public final class SearchScript {
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
    private final WordIndex french = new WordIndex(WordForm.FRENCH_STEM::of);
    private final WordIndex english = new WordIndex(WordForm.ENGLISH_STEM::of);
    private final String script;

    /** @param language of the interface: of the citations, and of what is said of a text */
    public SearchScript(Bot bot, Corpus corpus, Language language) {
        this.bot = bot;
        this.corpus = corpus;
        this.wording = Wording.in(language);
        List<Searchable> searched = Searchables.of(corpus);
        List<AbsentTopic> topics = AskedLinesReader.absentTopics();
        searched.forEach(text -> add(text.id(), text.source()));
        indexTexts(searched);
        indexTopics(topics);
        this.script = written(searched.size(), topics);
    }

    /** The script, in ASCII and Unicode characters; it sets the global variable {@code recueil}. */
    public String content() {
        return script;
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
                        meeting.map(Meeting::id).map(SearchScript::brief).orElse(""),
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
        french.know(Analysis.WORD.words(heading + "\n" + text));
    }

    private String line(Meeting meeting) {
        return bot.meetingLine(meeting, wording.language());
    }

    /** {@code A4} for the fourth meeting of the Working Group. */
    private static String brief(MeetingId meeting) {
        return meeting.part().name() + meeting.number();
    }

    private static String inOneLine(String text) {
        return text.replace("\t", " ").replace("\n", BREAK);
    }

    private void indexTexts(List<Searchable> searched) {
        AskedOfTexts asked = AskedOfTexts.of(corpus);
        for (int place = 0; place < searched.size(); place++) {
            Searchable text = searched.get(place);
            String topics = text.id() instanceof DocumentId ? String.join("\n", text.under()) : "";
            String elsewhere = "\n" + text.inOtherLanguages();
            french.count(place, Analysis.WORD.words(topics + "\n" + asked.french(text.id()) + elsewhere));
            english.count(place, Analysis.RAW.words(asked.english(text.id()) + elsewhere));
        }
    }

    private void indexTopics(List<AbsentTopic> topics) {
        for (int at = 0; at < topics.size(); at++) {
            int place = paths.size() + at;
            french.count(
                    place, Analysis.WORD.words(String.join("\n", topics.get(at).askedFrench())));
            english.count(
                    place, Analysis.RAW.words(String.join("\n", topics.get(at).askedEnglish())));
        }
    }

    private String written(int searched, List<AbsentTopic> topics) {
        Map<String, Set<String>> ofEnglish = meanings(Meanings.ofEnglish());
        Map<String, Set<String>> ofFrench = meanings(Meanings.ofFrench());
        ofEnglish.keySet().forEach(phrase -> english.know(List.of(phrase.split(" "))));
        ofFrench.keySet().forEach(phrase -> french.know(Analysis.WORD.words(phrase)));
        Stream.concat(ofEnglish.values().stream(), ofFrench.values().stream())
                .flatMap(Set::stream)
                .forEach(said -> french.know(Analysis.WORD.words(said)));
        Map<String, String> object = new LinkedHashMap<>();
        object.put("language", Packed.quoted(wording.language().code()));
        object.put("searched", String.valueOf(searched));
        object.put("paths", Packed.quoted(Packed.frontCoded(paths)));
        object.put("labels", Packed.quoted(Packed.frontCoded(labels)));
        object.put("origins", lines(origins.keySet().stream().map(Origin::row).toList()));
        object.put("originOf", Packed.quoted(Packed.numbers(originOf)));
        object.put("parents", Packed.quoted(Packed.numbers(parents)));
        object.put("headings", Packed.quoted(Packed.frontCoded(headings)));
        object.put("texts", lines(texts));
        object.put("citations", Packed.quoted(Packed.frontCoded(citations)));
        object.put("remarks", lines(remarks));
        object.put("meetings", lines(corpus.meetings().stream().map(this::row).toList()));
        object.put("themes", lines(themes().map(this::names).toList()));
        object.put(
                "themePaths",
                lines(themes().map(theme -> "theme/" + theme.number()).toList()));
        object.put("listed", lines(themes().map(this::listed).toList()));
        object.put("otherThemeWords", lines(otherThemeWords()));
        object.put("topics", lines(topics.stream().map(this::help).toList()));
        object.put("french", "{\n" + french.script(WordForm.FRENCH_ROOT::of) + "}");
        object.put("english", "{\n" + english.script(WordForm.ENGLISH_STEM::of) + "}");
        object.put("ofFrench", written(ofFrench));
        object.put("ofEnglish", written(ofEnglish));
        object.put("frenchLooksEnglish", words(Meanings.falseFriends(false)));
        object.put("englishLooksFrench", words(Meanings.falseFriends(true)));
        object.put("empty", lines(Meanings.empty()));
        object.put("stopWords", words(Meanings.stopWords()));
        object.put("auxiliaries", words(LittleWords.FRENCH_AUXILIARIES.words()));
        object.put("littleEnglish", words(LittleWords.english()));
        object.put("showFrench", words(Meanings.telling(false)));
        object.put("showEnglish", words(Meanings.telling(true)));
        return object.entrySet().stream()
                .map(property -> property.getKey() + ":" + property.getValue())
                .collect(Collectors.joining(",\n", "var recueil={\n", "};\n"));
    }

    /** The page of a meeting, or of the instrument of a session, which people look up by its name. */
    private String row(Meeting meeting) {
        return String.join(
                "\t",
                TextPath.of(meeting.id(), corpus),
                corpus.nameOf(meeting.id()),
                wording.say("search.is." + meeting.id().part()),
                String.valueOf(meeting.year()),
                brief(meeting.id()));
    }

    private Stream<Theme> themes() {
        return corpus.newestThemes().stream();
    }

    /** The name that is shown, then the official one, then the others. */
    private String names(Theme theme) {
        return ThemeName.of(theme, wording) + "\t" + theme.names().distinct().collect(Collectors.joining("\t"));
    }

    /** The places of what a theme lists itself, in their order. */
    private String listed(Theme theme) {
        StringBuilder packed = new StringBuilder();
        int before = 0;
        for (int place :
                new TreeSet<>(theme.references().stream().map(places::get).toList())) {
            Packed.append(packed, place - before);
            before = place;
        }
        return packed.toString();
    }

    /** Other words for themes, each with their places in the list of themes. */
    private List<String> otherThemeWords() {
        ThemeFinder finder = new ThemeFinder(corpus);
        List<Theme> all = corpus.newestThemes();
        return Table.rows(ThemeFinder.class, "theme-words.tsv", "words", "themes").stream()
                .map(row -> row.cell(0)
                        + "\t"
                        + Stream.of(row.cell(1).split(" \\| "))
                                .flatMap(name -> finder.named(name).stream())
                                .map(theme -> String.valueOf(all.indexOf(theme)))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private String help(AbsentTopic topic) {
        return wording.isEnglish() ? topic.helpEnglish() : topic.helpFrench();
    }

    private static Map<String, Set<String>> meanings(List<Meaning> rows) {
        Map<String, Set<String>> meanings = new TreeMap<>();
        rows.forEach(row -> meanings.computeIfAbsent(row.phrase(), first -> new LinkedHashSet<>())
                .addAll(row.said()));
        return meanings;
    }

    private static String written(Map<String, Set<String>> meanings) {
        return Packed.quoted(Packed.frontCoded(meanings.entrySet().stream()
                .map(meaning -> meaning.getKey() + "\t" + String.join("|", meaning.getValue()))
                .toList()));
    }

    private static String lines(Collection<String> lines) {
        return Packed.quoted(String.join("\n", lines));
    }

    private static String words(Collection<String> words) {
        return Packed.quoted(words.stream().sorted().collect(Collectors.joining(" ")));
    }
}
