package org.recueil.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.TextPath;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.search.index.AskedOfTexts;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;
import org.recueil.search.words.Analysis;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;
import org.recueil.wording.Language;

/** The search of the written site, as a browser runs it. */
class SearchInThePageTest {
    private static final Corpus CORPUS = TestCorpus.get();
    private static final String SCRIPT = new SearchScript(TestCorpus.bot(), CORPUS, Language.FRENCH).content();
    private static final int FEW = 5;

    /** So many bytes may be stored at the first visit; the pages and the style among it need less than a tenth. */
    private static final int MOST_BYTES = 900_000;

    private static ScriptRun page;

    @BeforeAll
    static void open() {
        page = new ScriptRun(SiteScripts.ENGINE);
        page.run(SCRIPT + "var engine = makeSearch(recueil);");
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @Test
    void judgedLinesAreAnsweredInTheFirstFiveAndMostFirst() {
        List<Row> rows =
                Table.rows(SearchInThePageTest.class, "searched-lines.tsv", "language", "line", "paths", "certainty");
        List<String> wrong = new ArrayList<>();
        int first = 0;
        int answered = 0;
        for (Row row : rows) {
            String certainty = ask(row, "found.certainty");
            if (!Set.of(row.cell(3).split(" ")).contains(certainty)) {
                wrong.add(row + " is " + certainty);
            }
            if (!row.cell(2).isEmpty()) {
                List<String> right = List.of(row.cell(2).split(" "));
                List<String> paths = paths(row);
                answered++;
                first += right.contains(paths.get(0)) ? 1 : 0;
                if (paths.stream().limit(FEW).noneMatch(right::contains)) {
                    wrong.add(row + " finds " + paths);
                }
            }
        }

        assertEquals(List.of(), wrong);
        assertTrue(first >= 0.75 * answered, first + " of " + answered + " are answered first");
    }

    private static List<String> paths(Row row) {
        String paths = ask(
                row,
                "(found.reference ? [found.reference.path] : []).concat(found.themes.map(theme => theme.path),"
                        + "found.hits.map(hit => hit.text.path)).slice(0, " + FEW + ").join(' ')");
        return List.of(paths.split(" "));
    }

    private static String ask(Row row, String wanted) {
        page.set("line", row.cell(1));
        page.set("asker", row.cell(0));
        return page.run("var found = engine.search(line, asker); " + wanted);
    }

    /** The actions of a meeting or an instrument say such lines; the page must find what the bot finds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "réunion:II thème:56",
                "réunion:B.V thème:17",
                "réunion:B.IV thème:57",
                "/search partie:B thème:57",
                "thème:7 depuis:2015",
                "thème:7 avant:2011",
                "partie:A après:2017 thème:7"
            })
    void writtenConditionsAreObeyed(String line) {
        Set<String> expected = new TreeSet<>();
        for (int number = 1, pages = 1; number <= pages; number++) {
            String asked = (line.startsWith("/") ? line : "/search " + line) + " page " + number;
            Answer answer = TestCorpus.bot().answer(new Message(asked, Language.FRENCH));
            pages = answer.pages();
            answer.items().forEach(item -> expected.add(TextPath.of(item.id(), CORPUS)));
        }
        page.set("line", line);
        page.set("asker", "fr");
        String found = page.run("engine.search(line, asker).hits.map(hit => hit.text.path).join(' ')");
        assertFalse(expected.isEmpty());
        assertEquals(expected, new TreeSet<>(List.of(found.split(" "))));
    }

    /** Words that name a theme as they are understood: otherwise "punir" finds the title of the Protocol. */
    @ParameterizedTest
    @ValueSource(strings = {"faut-il punir les victimes ?", "intelligence artificielle", "genre"})
    void whatAThemeListsComesFirstIfTheLineMeansIt(String line) {
        Answer answer = TestCorpus.bot().answer(new Message("/search " + line, Language.FRENCH));
        List<String> expected = new ArrayList<>(List.of(answer.theme().orElseThrow()));
        answer.items().forEach(item -> expected.add(item.label()));
        page.set("line", "/search " + line);
        page.set("asker", "fr");
        String found = page.run("var found = engine.search(line, asker);"
                + "found.themes.map(theme => theme.official).concat(found.hits.slice(0, " + FEW
                + ").map(hit => hit.text.label)).join('|')");
        assertEquals(String.join("|", expected), found);
    }

    @Test
    void wordsAreThoseOfTheBotsOwnSearch() {
        AskedOfTexts asked = AskedOfTexts.of(CORPUS);
        List<String> lines =
                new ArrayList<>(List.of("L’Œuvre d’un enfant's 2010/6 II.37 aujourd’hui 1.5 a.b x:y M. l'", "’"));
        for (Searchable text : Searchables.of(CORPUS)) {
            lines.add(text.text());
            lines.add(asked.french(text.id()).lines().findFirst().orElse(""));
            lines.add(asked.english(text.id()).lines().findFirst().orElse(""));
        }
        for (String line : lines) {
            page.set("line", line);
            assertEquals(
                    String.join(" ", Analysis.RAW.words(line)),
                    page.run("wordsOf(line).map(each => each.word).join(' ')"));
        }
    }

    @Test
    void everyTextIsThereWithItsWordsAndItsCitation() {
        for (Provision provision : CORPUS.provisions()) {
            page.set("path", TextPath.of(provision.id(), CORPUS));
            page.run("var text = engine.texts.find(each => each.path === path)");

            assertEquals(provision.id().label(), page.run("text.label"));
            assertEquals(provision.text(), page.run("text.text"));
            assertEquals(String.join("\n", CORPUS.chapeau(provision.id())), page.run("chapeau(text).join('\\n')"));
            assertEquals(Citation.of(provision, CORPUS.meetingOf(provision.id())), page.run("text.citation"));
            Answer answer = TestCorpus.bot().answer(new Message(provision.id().label(), Language.FRENCH));
            assertEquals(marks(provision, answer), page.run("marksAbove(text).concat(markOf(text)).join()"));
            assertEquals(answer.items().get(0).url().orElse(""), page.run("documentOf(text)"));
        }
        Stream.concat(
                        CORPUS.documents().stream().map(document -> TextPath.of(document.id(), CORPUS)),
                        CORPUS.reportParagraphs().stream().map(paragraph -> TextPath.of(paragraph.id(), CORPUS)))
                .forEach(path -> {
                    page.set("path", path);
                    assertEquals("1", page.run("engine.texts.filter(each => each.path === path && each.text).length"));
                });
    }

    /** What the bot shows before the words above a provision, and before its own. */
    private static String marks(Provision provision, Answer answer) {
        List<Block.Quotation> quotations = answer.reply().blocks().stream()
                .filter(Block.Quotation.class::isInstance)
                .map(Block.Quotation.class::cast)
                .dropWhile(quotation -> quotation.spans().get(0) instanceof Span.Strong)
                .limit(CORPUS.chapeau(provision.id()).size() + 1L)
                .toList();
        return quotations.stream().map(Block.Quotation::label).collect(Collectors.joining(","));
    }

    @Test
    void itIsSmallAndAlwaysTheSame() {
        int bytes = SCRIPT.getBytes(StandardCharsets.UTF_8).length
                + SiteScripts.search().getBytes(StandardCharsets.UTF_8).length;

        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
        assertEquals(SCRIPT, new SearchScript(TestCorpus.bot(), CORPUS, Language.FRENCH).content());
    }

    @Test
    void anEnglishSiteCitesAndNamesInEnglish() {
        String english = new SearchScript(TestCorpus.bot(), CORPUS, Language.ENGLISH).content();
        try (ScriptRun other = new ScriptRun(List.of("texts.js"))) {
            other.run(english + "var texts = readTexts(recueil)");
            String citations = other.run("texts.filter(each => each.path === '5-2/8.e').map(each => each.citation)");
            assertEquals("resolution 5/2, para. 8 (e) (CTOC/COP/2010/17)", citations);
            assertEquals("Conference", other.run("texts.find(each => each.path === '5-2/8.e').kind"));
        }
    }
}
