package org.recueil.web.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.TextPath;
import org.recueil.model.Theme;
import org.recueil.model.id.DocumentId;
import org.recueil.search.index.AskedOfTexts;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;
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
    private final Corpus corpus;
    private final Wording wording;
    private final TextColumns texts;
    private final WordIndex french = new WordIndex(WordForm.FRENCH_STEM::of);
    private final WordIndex english = new WordIndex(WordForm.ENGLISH_STEM::of);
    private final String script;

    /** @param language of the interface: of the citations, and of what is said of a text */
    public SearchScript(Bot bot, Corpus corpus, Language language) {
        this.corpus = corpus;
        this.wording = Wording.in(language);
        this.texts = new TextColumns(bot, corpus, wording);
        List<Searchable> searched = Searchables.of(corpus);
        List<AbsentTopic> topics = AskedLinesReader.absentTopics();
        searched.forEach(text -> french.know(Analysis.WORD.words(texts.add(text))));
        indexTexts(searched);
        indexTopics(topics);
        this.script = written(searched.size(), topics);
    }

    /** The script, in ASCII and Unicode characters; it sets the global variable {@code recueil}. */
    public String content() {
        return script;
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
            int place = texts.size() + at;
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
        texts.addTo(object);
        object.put(
                "meetings",
                Packed.lines(corpus.meetings().stream().map(this::row).toList()));
        object.put("themes", Packed.lines(themes().map(this::names).toList()));
        object.put(
                "themePaths",
                Packed.lines(themes().map(theme -> "theme/" + theme.number()).toList()));
        object.put("listed", Packed.lines(themes().map(this::listed).toList()));
        object.put("otherThemeWords", Packed.lines(otherThemeWords()));
        object.put("topics", Packed.lines(topics.stream().map(this::help).toList()));
        object.put("french", "{\n" + french.script(WordForm.FRENCH_ROOT::of) + "}");
        object.put("english", "{\n" + english.script(WordForm.ENGLISH_STEM::of) + "}");
        object.put("ofFrench", written(ofFrench));
        object.put("ofEnglish", written(ofEnglish));
        object.put("frenchLooksEnglish", words(Meanings.falseFriends(false)));
        object.put("englishLooksFrench", words(Meanings.falseFriends(true)));
        object.put("empty", Packed.lines(Meanings.empty()));
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
                TextColumns.brief(meeting.id()));
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
                new TreeSet<>(theme.references().stream().map(texts::place).toList())) {
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

    private static String words(Collection<String> words) {
        return Packed.quoted(words.stream().sorted().collect(Collectors.joining(" ")));
    }
}
