package org.recueil.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.Bot;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.path.PathReader;
import org.recueil.model.Corpus;
import org.recueil.reply.Action;
import org.recueil.search.SearchEngine;
import org.recueil.wording.Language;

/** A page of each kind, read as a browser, a preview and a reference manager do. */
class PageTest {
    private static final String ROOT = "https://example.org/recueil/";
    private static final int PREVIEW_BYTES = 4_096;
    private static final List<String> KINDS = List.of(
            "",
            "II.37",
            "5-2/8.e",
            "5-2/8",
            "5-2/al.9",
            "4-4/n",
            "X.12",
            "I.12.h",
            "theme/7",
            "theme/7/2",
            "theme/7/suggestions",
            "theme/7/profil",
            "theme/7/citations",
            "themes",
            "themes/victimes",
            "themes/tous",
            "reunion/II",
            "reunion/III",
            "reunions",
            "5-2",
            "5-2/page-2",
            "resolutions",
            "documents",
            "doc/2010/5",
            "doc/2010/6",
            "2010/6/96",
            "2010/6/96,99,102",
            "II.52-II.58",
            "II",
            "II.37/liees",
            "II.37/themes",
            "II.37/citations",
            "a_propos",
            "corrections",
            "aide",
            "aide/tout");

    private static final Corpus CORPUS = TestCorpus.get();
    private static final PathReader PATHS = new PathReader(CORPUS);
    private static final Corpus PUBLISHED = CORPUS.toBuilder().pages(ROOT).build();

    static Stream<String> kinds() {
        return KINDS.stream();
    }

    private static Page page(String path, Language language) {
        return new PageMaker(Site.written(TestCorpus.bot(), CORPUS, language)).page(path, PATHS.line(path));
    }

    private static Page page(String path) {
        return page(path, Language.FRENCH);
    }

    private static Page published(String path) {
        Bot bot = new Bot(PUBLISHED, SearchEngine.lazily(PUBLISHED));
        return new PageMaker(Site.written(bot, PUBLISHED, Language.FRENCH)).page(path, PATHS.line(path));
    }

    private static Document read(Page page) {
        return Jsoup.parse(page.html());
    }

    private static String named(Document document, String name) {
        return document.select("meta[name=" + name + "], meta[property=" + name + "]")
                .attr("content");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void everyTextOfTheAnswerIsThereToTheLetter(String path) {
        Page page = page(path);
        String shown = read(page).body().wholeText().replaceAll("\\s+", " ");
        boolean wholeTexts = List.of("provision", "provisions", "theme", "instrument")
                .contains(page.answer().kind().toString());
        for (AnswerItem item : page.answer().items()) {
            if (wholeTexts) {
                assertTrue(shown.contains(item.text().replaceAll("\\s+", " ")), item.label() + " on " + path);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void everyActionCanBeTaken(String path) {
        Page page = page(path);
        Document document = read(page);
        if (page.answer().kind() == Answer.Kind.HELP) {
            return; // its actions teach what one types in a chat
        }
        for (Action action : page.answer().reply().actions()) {
            if (action instanceof Action.Ask ask && ask.role() == Action.Role.EXPORT) {
                List<String> files = document.select("p.files a[download]").eachAttr("href");
                String to = TestCorpus.bot().pathOf(ask.says() + " csv");
                assertTrue(
                        files.stream().anyMatch(file -> file.endsWith("/" + to)), ask + " on " + path + ": " + files);
            } else if (action instanceof Action.Ask ask && ask.role() != Action.Role.CITE) {
                String to = TestCorpus.bot().pathOf(ask.says());
                assertTrue(page.linked().contains(to), ask + " on " + path);
            } else if (action instanceof Action.Open open) {
                assertFalse(document.select("a[href=" + open.url() + "]").isEmpty(), open + " on " + path);
            } else if (action instanceof Action.Copy copy) {
                assertTrue(
                        document.select("button[data-copy]")
                                .eachAttr("data-copy")
                                .contains(copy.text()),
                        copy + " on " + path);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void officialWordsStandInQuotationsInTheirLanguage(String path) {
        for (Language language : Language.values()) {
            Document document = read(page(path, language));
            assertEquals(language.code(), document.select("html").attr("lang"), path);
            assertTrue(
                    document.select("blockquote > p").stream()
                            .allMatch(words -> words.attr("lang").equals("fr")),
                    path);
            assertEquals(1, document.select("h1").size(), path);
            assertFalse(document.select("h1").text().isBlank(), path);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aPreviewIsInTheFirstFourKilobytes(String path) {
        Page page = published(path);
        byte[] bytes = page.html().getBytes(StandardCharsets.UTF_8);
        Document head =
                Jsoup.parse(new String(bytes, 0, Math.min(bytes.length, PREVIEW_BYTES), StandardCharsets.UTF_8));
        assertFalse(named(head, "og:title").isBlank(), path);
        assertTrue(named(head, "og:description").length() > 20, path);
        assertTrue(named(head, "og:description").length() <= 200, path);
        assertEquals(ROOT + "recueil.png", named(head, "og:image"));
        assertTrue(named(head, "og:url").startsWith(ROOT), path);
        assertEquals(named(head, "og:url"), head.select("link[rel=canonical]").attr("href"));
        assertFalse(page.html().contains("noindex"), path);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void nothingComesFromElsewhereAndNoScriptStandsInThePage(String path) {
        Document document = read(page(path));
        for (Element loaded : document.select("script, img, link[rel=stylesheet], link[rel=icon], iframe")) {
            String address = loaded.attr("src") + loaded.attr("href");
            boolean data = loaded.attr("type").equals("application/ld+json");
            assertTrue(data || address.startsWith("./") || address.startsWith("../"), loaded.outerHtml());
        }
        assertTrue(document.select("[style], style, [onclick]").isEmpty(), path);
        assertTrue(page(path).html().getBytes(StandardCharsets.UTF_8).length < 50_000, path);
    }

    @Test
    void withoutAnAddressNothingAbsoluteIsSaid() {
        Document document = read(page("II.37"));
        assertEquals("", named(document, "og:url") + named(document, "og:image"));
        assertTrue(document.select("link[rel=canonical]").isEmpty());
    }

    @Test
    void thePreviewOfAProvisionSaysWhatTheTextSays() {
        Document document = read(page("II.37"));
        assertEquals("II.37 — Sensibilisation", named(document, "og:title"));
        assertTrue(
                named(document, "og:description")
                        .startsWith("II.37, Groupe de travail, deuxième réunion, 27–29 janvier 2010."
                                + " Les États parties devraient envisager d'adopter et de renforcer les pratiques"),
                named(document, "og:description"));
        assertEquals("CTOC/COP/WG.4/2010/6, par. 44", named(document, "twitter:data1"));
        assertTrue(named(document, "twitter:data2").contains("Offre et demande"));
        assertEquals("2010", named(document, "citation_publication_date"));
        assertEquals("CTOC/COP/WG.4/2010/6", named(document, "citation_technical_report_number"));
    }

    @Test
    void aDraftIsMarkedWhereverItIsNamed() {
        Page page = page("X.12");
        assertTrue(named(read(page), "og:description").contains("texte non définitif"));
        assertTrue(read(page).select("article").text().contains("projet de rapport, texte non définitif"));
    }

    @Test
    void searchEnginesReadALegislation() throws IOException {
        String data = read(published("5-2/8.e"))
                .select("script[type=application/ld+json]")
                .first()
                .data();
        JsonNode read = new ObjectMapper().readTree(data);
        assertEquals("Legislation", read.get("@type").textValue());
        assertEquals(
                "résolution 5/2, par. 8 e) (CTOC/COP/2010/17)",
                read.get("legislationIdentifier").textValue());
        assertEquals("résolution 5/2", read.get("isPartOf").get("name").textValue());
        assertEquals("2010", read.get("legislationDate").textValue());
        assertEquals("fr", read.get("inLanguage").textValue());
        assertEquals(
                "https://undocs.org/fr/CTOC/COP/2010/17", read.get("sameAs").textValue());
        assertEquals(ROOT + "5-2/8.e", read.get("url").textValue());
        assertTrue(read.get("legislationPassedBy").get("name").textValue().startsWith("Conférence des Parties"));
    }

    @Test
    void searchEnginesReadThatATextIsADraft() throws IOException {
        for (String path : List.of("X.12", "IX.12")) {
            String data = read(published(path))
                    .select("script[type=application/ld+json]")
                    .first()
                    .data();
            JsonNode status = new ObjectMapper().readTree(data).path("creativeWorkStatus");
            assertEquals(path.equals("X.12") ? "Draft" : "", status.asText(), path);
        }
    }

    @Test
    void aParagraphOfAReportIsTitledByItsPlaceAndItsHeadingIsWhole() {
        Document french = read(page("2010/6/96"));
        String printed = "Bonnes pratiques et outils pour décourager la demande de services relevant de l'exploitation";
        assertEquals("Rapport de 2010, par. 96", french.select("h1").text());
        assertTrue(french.select("h2:not(main > h2)").isEmpty(), "its place is named once");
        String heading = french.select("article blockquote strong").text();
        assertTrue(heading.startsWith(printed) && !heading.contains("…"), heading);
        assertEquals("Rapport de 2010, par. 96 — " + heading, named(french, "og:title"));
        assertTrue(
                named(french, "og:description").startsWith("CTOC/COP/WG.4/2010/6, par. 96. La Présidente"),
                named(french, "og:description"));
        Document english = read(page("2010/6/96", Language.ENGLISH));
        assertEquals("Report of 2010, para. 96", english.select("h1").text());
        assertEquals("", english.select("h1").attr("lang"));
        assertTrue(english.select("button[data-copy]").attr("data-copy").endsWith("2010/6, para. 96"));
    }

    @Test
    void whatIsShortenedOnAPhoneIsWholeOnAPage() {
        for (String path : List.of("documents", "reunion/II", "doc/2010/6", "resolutions", "a_propos", "5-2")) {
            String main = read(page(path)).select("article").text();
            assertFalse(main.contains(" …"), path + ": " + main);
        }
        assertEquals("", read(page("doc/2010/6", Language.ENGLISH)).select("h1").attr("lang"));
    }

    @Test
    void theOpeningOfAResolutionIsSaidOncePerPage() {
        for (String path : List.of("5-2", "5-2/page-2")) {
            String article = read(page(path)).select("article").text();
            String opening = "La Conférence des Parties à la Convention des Nations Unies";
            assertEquals(2, article.split(opening, -1).length, path);
        }
    }

    @Test
    void englishNamesOfThemesAreMarkedAsOursOncePerPage() {
        String note = "The English names of themes are our translation.";
        for (String path : KINDS) {
            String body = read(page(path, Language.ENGLISH)).body().text();
            assertEquals(2, body.split(note, -1).length, path);
            assertFalse(read(page(path)).body().text().contains(note), path);
        }
        Document theme = read(page("theme/7", Language.ENGLISH));
        assertEquals("Children — Enfants", theme.select("h1").text());
        assertEquals("Enfants", theme.select("h1 [lang=fr]").text());
        assertEquals(note, theme.select("article > h1 + p").text());
        assertTrue(read(page("II.37", Language.ENGLISH))
                .select("li [lang=fr]")
                .eachText()
                .contains("Offre et demande"));
    }

    @Test
    void theHelpTeachesWhatPagesCanDo() {
        for (Language language : Language.values()) {
            Document help = read(page("aide", language));
            assertTrue(
                    help.select("main a").eachText().containsAll(List.of("/II.37", "/5-2/8.e", "/theme/7")),
                    language.code());
            assertFalse(help.select("main").text().contains("/rec"), language.code());
        }
    }

    @Test
    void ourFrenchSpacesDoNotBreakAndOfficialOnesAreAsPrinted() {
        Document page = read(page("II.37"));
        assertTrue(page.selectFirst("article").wholeText().contains("Débat\u00A0: par. 96"), page.html());
        assertTrue(page.selectFirst("footer").wholeText().contains("jusqu’ici\u00A0: "), page.html());
    }

    @Test
    void aScreenReaderSaysWhatALabelMeans() {
        Document document = read(page("theme/7"));
        assertEquals(
                "II.3, recommandation 3 de la deuxième réunion",
                document.select("a[href=../../II.3/index.html]").attr("aria-label"));
        assertTrue(read(page("II.37", Language.ENGLISH))
                .select("nav.turns a:last-child")
                .attr("aria-label")
                .endsWith("recommendation 38 of the second meeting"));
        assertTrue(read(page("I.12.g", Language.ENGLISH))
                .select("nav.turns a:last-child")
                .attr("aria-label")
                .endsWith("recommendation 12 (h) of the first meeting"));
    }

    @Test
    void theNameOfAnOfficialTextIsFrenchOnAnEnglishPage() {
        assertEquals("fr", read(page("4-4", Language.ENGLISH)).select("h1").attr("lang"));
        assertEquals(
                "fr", read(page("doc/2010/5", Language.ENGLISH)).select("h1").attr("lang"));
        assertEquals("", read(page("documents", Language.ENGLISH)).select("h1").attr("lang"));
    }

    @Test
    void aChildIsNeverShownWithoutItsChapeau() {
        List<String> words =
                read(page("5-2/8.e")).select("article blockquote p").eachText();
        assertEquals(3, words.size());
        assertTrue(words.get(1).startsWith("Encourage les États"));
        assertTrue(words.get(2).startsWith("e) Veiller"));
        String theme = read(page("theme/7")).select("article li").first().text();
        assertTrue(theme.contains("les États parties devraient :"), theme);
    }

    @Test
    void aThemeHasAPictureAndTheSameAsATable() {
        Document document = read(page("theme/7"));
        assertEquals("img", document.select("figure svg").attr("role"));
        assertEquals(13, document.select("figure rect").size());
        String words = document.select("figure desc").text();
        assertTrue(words.startsWith("I (2009) 1, II (2010) 3, IV (2011) 4"), words);
        assertEquals(13, document.select("figure tbody tr").size());
        int sum = document.select("figure tbody td:last-child").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertEquals(17, sum);
        String without = "Sans X (2020)\u00A0: l’index ne range rien de ce projet de rapport.";
        assertEquals(without, document.select("figure .note").first().wholeText());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstPageLeadsEverywhere(Language language) {
        Document document = read(page("", language));
        for (String to : List.of("themes/victimes", "reunion/II", "5-2", "aide", "a_propos", "corrections")) {
            assertFalse(document.select("a[href=./" + to + "/index.html]").isEmpty(), to);
        }
    }
}
