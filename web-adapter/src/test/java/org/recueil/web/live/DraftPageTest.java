package org.recueil.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.draft.Docx;
import org.recueil.platform.RecordedLog;
import org.slf4j.LoggerFactory;

/** The page that checks a draft, over a real connection, as a browser without scripts uses it. */
class DraftPageTest {
    private static final String OFFICIAL =
            "les États parties devraient envisager d’adopter et de renforcer les pratiques visant à décourager la demande";
    private static final String WRONG = OFFICIAL.replace("devraient", "doivent");
    private static final String DRAFT =
            "Selon II.37, « " + WRONG + " ».\r\n\r\nVoir aussi II.99.\r\n\r\nSelon IV.24 : « " + OFFICIAL + " ».";

    private static LivePort port;

    @BeforeAll
    static void open() {
        port = new LivePort();
    }

    @AfterAll
    static void close() {
        port.close();
    }

    private static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    @Test
    void theFormNeedsNoScriptAndStaysHere() throws IOException, InterruptedException {
        for (String path : List.of("/verifier", "/en/verifier", "/verifier?texte=secret")) {
            HttpResponse<String> response = port.get(path);
            assertEquals(200, response.statusCode());
            Element form = page(response).selectFirst("main form");
            assertEquals("post", form.attr("method"));
            assertEquals("verifier", form.attr("action"), "the address of this page, without a query");
            assertEquals("multipart/form-data", form.attr("enctype"));
            assertEquals(
                    List.of("texte", "fichier"), form.select("textarea, input").eachAttr("name"));
            assertEquals(2, form.select("label[for=texte], label[for=fichier]").size());
            assertFalse(response.body().contains("secret"), response.body());
            String policy =
                    response.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("form-action 'self'"), policy);
        }
        assertEquals(
                "Check a draft",
                page(port.get("/en/verifier")).selectFirst("h1").text());
    }

    @Test
    void theResultIsAFileIfAFormatIsAskedFor() throws IOException, InterruptedException {
        Element form = page(port.get("/verifier")).selectFirst("main form");
        List<String> formats = form.select("button[name=format]").eachAttr("value");
        assertEquals(List.of("word", "excel", "csv", "md", "ris"), formats);
        assertEquals(
                "", form.selectFirst("button").attr("name"), "the first button, which Enter presses, asks for a page");

        HttpResponse<String> file =
                port.post("/verifier", PostedParts.text(DRAFT).field("format", "md"));
        assertEquals(200, file.statusCode());
        assertEquals("no-store", file.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "attachment; filename=\"recueil-verification-2021.md\"",
                file.headers().firstValue("Content-Disposition").orElse(""));
        assertTrue(file.headers().firstValue("ETag").isEmpty(), file.headers()::toString);
        assertTrue(file.headers().firstValue("Access-Control-Allow-Origin").isEmpty(), file.headers()::toString);
        assertTrue(file.body().contains("### 1. Force de l’obligation modifiée"), file.body());
        assertTrue(page(port.post("/verifier", PostedParts.text(DRAFT).field("format", "pdf")))
                .title()
                .startsWith("3 points"));
    }

    @Test
    void theResultComesFirstThenTheTextWithItsMarksThenTheForm() throws IOException, InterruptedException {
        HttpResponse<String> response = port.post("/verifier", PostedParts.text(DRAFT));
        assertEquals(200, response.statusCode());
        Document page = page(response);
        assertEquals("3 points à corriger · Recueil", page.title());
        assertEquals(
                List.of("3 points à corriger", "Le texte, avec les points à corriger", "Vérifier de nouveau"),
                page.select("main h1, main h2").eachText());
        Element worst = page.selectFirst("#point-1");
        assertTrue(worst.text().contains("« doivent » au lieu de « devraient »"), worst.text());
        assertEquals("devraient", worst.select("blockquote mark").text());
        assertEquals("./II.37", worst.selectFirst("a").attr("href"));
        assertEquals(
                "Les États parties devraient envisager d'adopter et de renforcer les pratiques visant à décourager la"
                        + " demande",
                worst.select("blockquote").text(),
                "the correction is there without a script");
        assertEquals(
                worst.select("blockquote").text(),
                page.selectFirst("button[data-copy]").attr("data-copy"));
        assertEquals(
                List.of(WRONG, "II.99", OFFICIAL), page.select(".marked mark").eachText());
        for (Element link : page.select(".marked mark a")) {
            assertEquals(1, page.select(link.attr("href")).size(), link.outerHtml());
            assertTrue(
                    link.attr("title").startsWith(link.attr("href").replace("#point-", "") + ". "), link.outerHtml());
        }
        assertEquals(
                DRAFT.replace("\r\n", "\n"),
                page.selectFirst(".marked").wholeText(),
                "all of the text, with nothing between its letters");
        assertEquals(
                DRAFT.replace("\r\n", "\n"),
                page.selectFirst("textarea").wholeText().strip());
    }

    @Test
    void theEnglishPageAnswersInEnglish() throws IOException, InterruptedException {
        Document page = page(port.post("/en/verifier", PostedParts.text(DRAFT)));
        assertEquals("3 points to correct", page.selectFirst("h1").text());
        assertEquals("../en/II.37", page.selectFirst("#point-1 a").attr("href"));
    }

    @Test
    void aFormWithoutAFileMayComeInTheOtherType() throws IOException, InterruptedException {
        String fields = "texte=" + URLEncoder.encode(DRAFT, StandardCharsets.UTF_8) + "&fichier=";
        String type = "application/x-www-form-urlencoded; charset=UTF-8";
        HttpResponse<String> response = port.post("/verifier", type, fields.getBytes(StandardCharsets.US_ASCII));
        assertEquals("3 points à corriger", page(response).selectFirst("h1").text());
    }

    @Test
    void nothingWrongIsSaidWithoutTheTextAgain() throws IOException, InterruptedException {
        Document page = page(port.post("/verifier", PostedParts.text("Selon II.37, « " + OFFICIAL + " ».")));
        assertEquals("Rien à corriger", page.selectFirst("h1").text());
        assertTrue(page.select(".marked, .tools").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "projet.txt | Selon II.37, « %s ».",
                "projet.TXT | Selon II.37, « %s ».",
                "projet.md  | # Projet%n%nSelon II.37 :%n%n> %s",
                "a \"b\".txt  | Selon II.37, « %s ».",
                "C:\\Projets\\discours.txt | Selon II.37, « %s ».",
            })
    void aFileOfTextIsChecked(String name, String content) throws IOException, InterruptedException {
        String sent = name.replace("\"", "%22");
        Document page = page(port.post("/verifier", PostedParts.file(sent, String.format(content, WRONG))));
        assertEquals("1 point à corriger", page.selectFirst("h1").text());
        assertEquals(
                "Fichier vérifié : " + name, plain(page.select("article .note").last()));
        assertEquals(List.of(WRONG), page.select(".marked mark").eachText());
    }

    @Test
    void aDocxIsChecked() throws IOException, InterruptedException {
        byte[] docx = Docx.of(Docx.paragraph("Selon II.37, « " + WRONG + " ».") + Docx.paragraph("Voir II.99."))
                .bytes();
        Document page = page(port.post(
                "/verifier", new PostedParts().field("texte", "Voir II.3.").file("projet.docx", docx)));
        assertEquals("2 points à corriger", page.selectFirst("h1").text());
        assertEquals(
                "Fichier vérifié : projet.docx. Le texte de la zone ci-dessous n’a pas été vérifié.",
                plain(page.select("article .note").last()));
        assertEquals("Voir II.3.", page.selectFirst("textarea").wholeText().strip());
    }

    private static String plain(Element element) {
        return element.text().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "projet.pdf  | %PDF-1.7 | 422 | projet.pdf : un PDF ne se lit pas ici",
                "projet.txt  | %PDF-1.7 | 422 | projet.txt : un PDF ne se lit pas ici",
                "projet.odt  | PK       | 422 | projet.odt : « .odt » ne se lit pas ici ; enregistrez le document en .docx",
                "projet.docx | PK       | 422 | projet.docx : ce n’est pas un document .docx",
                "projet      | texte    | 422 | projet : ce format ne se lit pas ici ; donnez un .docx, un .txt ou un .md",
                "vide.txt    | ''       | 422 | vide.txt : il n’y a aucun texte dans ce fichier",
                "''          | ''       | 400 | Il n’y a rien à vérifier : collez un texte, ou choisissez un fichier.",
            })
    void whatCannotBeReadIsSaidAboveTheForm(String name, String content, int status, String said)
            throws IOException, InterruptedException {
        HttpResponse<String> response = port.post("/verifier", PostedParts.file(name, content));
        assertEquals(status, response.statusCode());
        String alert = plain(page(response).selectFirst("main [role=alert]"));
        assertTrue(alert.startsWith(said), alert);
        assertEquals(1, page(response).select("main form").size());
    }

    @Test
    void ofALongTextTheBeginningIsCheckedAndItSaysSo() throws IOException, InterruptedException {
        Document page = page(port.post("/verifier", PostedParts.text("Voir II.99.\n".repeat(4_000))));
        assertTrue(
                plain(page.selectFirst("main")).contains("La suite n’a pas été vérifiée."),
                page.selectFirst("main").text());
        assertEquals(48_000, page.selectFirst("textarea").wholeText().strip().length() + 1);
    }

    @Test
    void nobodyKeepsTheAnswer() throws IOException, InterruptedException {
        for (PostedParts form :
                List.of(PostedParts.text(DRAFT), PostedParts.file("secret.pdf", "%PDF-1.7"), PostedParts.text(" "))) {
            HttpResponse<String> response = port.post("/verifier", form, "If-None-Match", "*");
            assertTrue(response.statusCode() != 304);
            assertEquals(
                    "no-store", response.headers().firstValue("Cache-Control").orElse(""));
            assertTrue(response.headers().firstValue("ETag").isEmpty());
            assertTrue(
                    response.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
        }
        for (String path : List.of("/verifier", "/en/verifier", "/verifier.json", "/aide/verifier")) {
            assertFalse(port.get(path).body().contains("décourager"), path);
        }
    }

    @Test
    void nothingIsLogged() throws Exception {
        String log = RecordedLog.during(() -> {
            LoggerFactory.getLogger("web").info("captured");
            port.post("/verifier", PostedParts.text(DRAFT + " clandestin"));
            port.post("/verifier", PostedParts.file("clandestin.txt", DRAFT));
            port.post("/verifier", PostedParts.file("clandestin.pdf", "%PDF-1.7"));
            port.post("/verifier", LivePort.FORM_TYPE, "clandestin".getBytes(StandardCharsets.UTF_8));
            port.get("/chercher?q=/verifier%20clandestin");
        });
        assertTrue(log.contains("captured"), "the log is not captured");
        assertFalse(log.contains("clandestin") || log.contains("décourager"), log);
    }

    @Test
    void aDraftTypedIntoTheSearchLeavesTheAddress() throws IOException, InterruptedException {
        HttpResponse<String> response =
                port.get("/chercher?q=" + URLEncoder.encode("/verifier " + DRAFT, StandardCharsets.UTF_8));
        assertEquals(302, response.statusCode());
        assertEquals("./verifier", response.headers().firstValue("Location").orElse(""));
    }

    @Test
    void livePagesLeadToIt() throws IOException, InterruptedException {
        assertEquals(
                1, page(port.get("/II.37")).select("header a[href=./verifier]").size());
        assertEquals(
                1,
                page(port.get("/en/II.37"))
                        .select("header a[href=../en/verifier]")
                        .size());
        assertTrue(page(port.get("/aide")).select("main li a[href=./verifier]").size() > 0);
        assertTrue(page(port.get("/aide/verifier"))
                        .select("article a[href=../verifier]")
                        .size()
                > 0);
    }
}
