package org.recueil.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.Bot;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.path.PagePaths;
import org.recueil.cli.Engine;
import org.recueil.delivery.PlatformObserver;
import org.recueil.export.FileFormat;
import org.recueil.model.Corpus;
import org.recueil.platform.http.HttpAnswer;
import org.recueil.platform.settings.Setting;
import org.recueil.search.SearchEngine;
import org.recueil.service.ListenAddress;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;

/** The live pages, over a real connection. */
class PageServerTest {
    private static final Setting ANY = Setting.open("ANY", Bilingual.same("any"));
    private static PageServer server;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void open() {
        ListenAddress address = new ListenAddress(ANY, ListenAddress.USUAL_HOST, ANY, 0);
        server = new PageServer(new Engine(TestCorpus.get(), TestCorpus.bot()), address, PlatformObserver.NONE);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/                               | 200 | ",
                "/II.37                          | 200 | ",
                "/ii-37                          | 301 | ./II.37",
                "/II.37/                         | 301 | ../II.37",
                "/5-2/8.e/                       | 301 | ../../5-2/8.e",
                "/theme/7/                       | 301 | ../../theme/7",
                "/en/theme/7/                    | 301 | ../../theme/7",
                "/theme/7/2                      | 200 | ",
                "/theme/7/99                     | 404 | ",
                "/5-2/page-0                     | 404 | ",
                "/nimporte.json                  | 404 | ",
                "/chercher/?q=enfants%20migrants | 301 | ../chercher?q=enfants%20migrants",
                "/B.V.8.e                        | 301 | ./5-2/8.e",
                "/5-2/8.e                        | 200 | ",
                "/5-2/8e                         | 301 | ../5-2/8.e",
                "/en                             | 301 | en/",
                "/en/                            | 200 | ",
                "/en/II.37                       | 200 | ",
                "/en/ii-37                       | 301 | ./II.37",
                "/enfants                        | 301 | ./theme/7",
                "/2010/6/44                      | 301 | ../../II.37",
                "/chercher                       | 200 | ",
                "/chercher?q=II.37               | 302 | ./II.37",
                "/chercher?q=enfants%20migrants  | 200 | ",
                "/II.99                          | 404 | ",
                "/wp-login.php                   | 404 | ",
                "/II.37.json                     | 200 | ",
                "/II.37.md                       | 200 | ",
                "/II.99.json                     | 404 | ",
                "/index.json                     | 200 | ",
                "/recueil.css                    | 200 | ",
                "/recueil.png                    | 200 | ",
                "/II.37/index.html               | 301 | ../II.37",
                "/index.html                     | 301 | ./",
                "/recueil.js                     | 200 | ",
                "/chercher/index.html?q=a         | 301 | ../chercher?q=a",
                "/autre.js                       | 404 | ",
                "/theme/7.docx                   | 200 | ",
                "/theme/7.xlsx                   | 200 | ",
                "/en/theme/7.csv                 | 200 | ",
                "/II.ris                         | 200 | ",
                "/5-2.liste.md                   | 200 | ",
                "/themes/tous.docx          | 200 | ",
                "/II.37,VII.2.csv                | 200 | ",
                "/chercher.csv?q=gel%20des%20avoirs | 200 | ",
                "/chercher.csv?q=zzzz            | 404 | ",
                "/chercher.docx                  | 404 | ",
                "/aide.docx                      | 404 | ",
                "/nimporte.docx                  | 404 | ",
                "/theme/Enfants.docx             | 404 | ",
                "/chercher?q=%2Fexporter+enfants+word | 302 | ./theme/7.docx",
                "/chercher?q=%2Fexporter+enfants | 302 | ./theme/7",
            })
    void eachPathHasItsAnswer(String path, int status, String location) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get(path);
        assertEquals(status, response.statusCode());
        if (location != null) {
            URI asked = URI.create("http://any" + path);
            assertEquals(
                    asked.resolve(location),
                    asked.resolve(response.headers().firstValue("Location").orElse("")));
        }
    }

    @Test
    void aListIsAFileToKeep() throws IOException, InterruptedException {
        HttpResponse<byte[]> word = get("/theme/7.docx");
        assertEquals(
                "attachment; filename=\"recueil-theme-enfants-2021.docx\"",
                word.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals(
                FileFormat.WORD.mediaType(),
                word.headers().firstValue("Content-Type").orElse(""));
        assertEquals("PK", new String(word.body(), 0, 2, StandardCharsets.US_ASCII));
        String tag = word.headers().firstValue("ETag").orElse("");
        assertEquals(304, get("/theme/7.docx", "If-None-Match", tag).statusCode());
        assertTrue(text(get("/chercher.csv?q=%3D1%2B1%20victimes")).startsWith("\uFEFFRéférence;"));
        String page = text(get("/theme/7/2"));
        for (FileFormat format : FileFormat.values()) {
            assertTrue(page.contains("href=\"../../" + PagePaths.file("theme/7", format) + "\" download"), page);
        }
        assertTrue(text(get("/chercher?q=gel+des+avoirs")).contains("chercher.docx?q=gel+des+avoirs&amp;dans=textes"));
    }

    @Test
    void pagesDoNotWaitForFiles() throws IOException, InterruptedException {
        List<CompletableFuture<Integer>> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + server.port() + "/chercher.docx?q=victimes+" + i))
                    .build();
            files.add(CLIENT.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .thenApply(HttpResponse::statusCode));
        }
        assertEquals(200, get("/II.37").statusCode());
        assertTrue(files.stream().anyMatch(file -> !file.isDone()), "the page had to wait for all files");
        List<Integer> statuses = files.stream().map(CompletableFuture::join).toList();
        assertTrue(Set.of(200, 503).containsAll(statuses), statuses.toString());
        assertTrue(statuses.contains(200), statuses.toString());
    }

    @Test
    void theFirstPageFollowsTheLanguageOfTheBrowserUnlessItComesFromAnotherPage()
            throws IOException, InterruptedException {
        HttpResponse<byte[]> first = get("/", "Accept-Language", "en-GB,en;q=0.9,fr;q=0.8");
        assertEquals(302, first.statusCode());
        assertEquals("en/", first.headers().firstValue("Location").orElse(""));
        assertEquals(200, get("/", "Accept-Language", "de,fr;q=0.5,en;q=0.3").statusCode());
        assertEquals(200, get("/", "Accept-Language", "*;q=x;;;").statusCode());
        String own = "http://127.0.0.1:" + server.port() + "/en/";
        assertEquals(200, get("/", "Accept-Language", "en", "Referer", own).statusCode());
    }

    @Test
    void bothLanguagesNameEachOther() throws IOException, InterruptedException {
        String french = text(get("/theme/7"));
        assertTrue(Jsoup.parse(french).select("link[hreflang=en]").attr("href").equals("../en/theme/7"), french);
        String english = text(get("/en/theme/7"));
        assertTrue(Jsoup.parse(english).select("link[hreflang=fr]").attr("href").equals("../../theme/7"), english);
        assertEquals("en", Jsoup.parse(english).select("html").attr("lang"));
        assertEquals(
                "../../theme/7",
                Jsoup.parse(english).select("link[hreflang=x-default]").attr("href"));
    }

    @Test
    void aPageOfEachLanguageGivesItsOwnAddress() {
        String root = "https://example.org/recueil/";
        Corpus published = TestCorpus.get().toBuilder().pages(root).build();
        LivePages pages = new LivePages(new Engine(published, new Bot(published, SearchEngine.lazily(published))));
        for (String prefix : List.of("", "en/")) {
            String own = root + prefix + "5-2/8.e";
            Document page = Jsoup.parse(body(pages, prefix + "5-2/8.e"));
            assertEquals(own, page.select("link[rel=canonical]").attr("href"));
            assertEquals(own, page.select("meta[property=og:url]").attr("content"));
            assertEquals(
                    root + "recueil.png", page.select("meta[property=og:image]").attr("content"));
            assertEquals(root + "5-2/8.e", page.select("link[hreflang=fr]").attr("href"));
            assertEquals(root + "en/5-2/8.e", page.select("link[hreflang=en]").attr("href"));
            assertEquals(
                    root + "5-2/8.e", page.select("link[hreflang=x-default]").attr("href"));
            assertTrue(page.select("script[type=application/ld+json]").html().contains("\"url\":\"" + own + "\""));
            List<String> copied = page.select("button[data-copy]").eachAttr("data-copy");
            assertFalse(copied.isEmpty());
            copied.forEach(text -> assertTrue(text.endsWith(own), text));
            assertTrue(page.select("article a").eachAttr("href").contains(own), prefix);
            assertTrue(body(pages, prefix + "5-2/8.e.json").contains("\"address\":\"" + own + "\""));
        }
    }

    private static String body(LivePages pages, String path) {
        HttpAnswer answer = pages.answer(new LivePages.Request(
                path, "", Optional.empty(), false, Optional.empty(), Language.FRENCH, true, "", false));
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void aSearchForNothingSaysWhatToDo() throws IOException, InterruptedException {
        Document page = Jsoup.parse(text(get("/chercher")));
        assertEquals("Recherche", page.select("h1").text());
        assertTrue(
                page.select("main").text().contains("champ en haut de la page"),
                page.select("main").text());
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws IOException, InterruptedException {
        HttpResponse<byte[]> first = get("/II.37");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = get("/II.37", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals(200, get("/II.38", "If-None-Match", tag).statusCode());
    }

    @Test
    void pagesAreCompressedForWhoReadsIt() throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = get("/II.37");
        HttpResponse<byte[]> small = get("/II.37", "Accept-Encoding", "gzip");
        assertEquals("gzip", small.headers().firstValue("Content-Encoding").orElse(""));
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes();
        assertEquals(text(plain), new String(unpacked, StandardCharsets.UTF_8));
        assertTrue(small.body().length * 2 < plain.body().length);
    }

    @Test
    void nothingTypedBecomesMarkup() throws IOException, InterruptedException {
        String page = text(get("/chercher?q=%3Cscript%3Ealert(1)%3C/script%3E%22onx%3D%22"));
        assertFalse(page.contains("<script>alert"), page);
        assertTrue(Jsoup.parse(page).select("[onx]").isEmpty(), page);
        HttpResponse<byte[]> headers = get("/chercher?q=a%0D%0AX-Evil:%201");
        assertTrue(headers.headers().firstValue("X-Evil").isEmpty());
        String policy = headers.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
    }

    @Test
    void aSearchKeepsItsQuestionInItsLinks() throws IOException, InterruptedException {
        Document page = Jsoup.parse(text(get("/chercher?q=enfants&dans=textes")));
        assertEquals(
                "./en/chercher?q=enfants&dans=textes",
                page.select("header a[hreflang=en]").attr("href"));
        String json = text(get("/chercher.json?q=enfants&dans=textes"));
        assertTrue(json.contains("\"kind\":\"search\""), json);
    }

    @Test
    void aPageThatIsNotThereHasNoAddressAndWorksAtAnyDepth() throws IOException, InterruptedException {
        Document page = Jsoup.parse(text(get("/x%3f/y/z")));
        assertEquals("../../recueil.css", page.select("link[rel=stylesheet]").attr("href"));
        assertTrue(page.select("link[rel=alternate], link[rel=canonical]").isEmpty());
    }

    @Test
    void aThousandWholeRequestsAreAllAnswered() throws IOException {
        List<Socket> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < 1_000; i++) {
                Socket socket = new Socket();
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 5_000);
                socket.setSoTimeout(30_000);
                String request = "GET /theme/" + (1 + i % 70) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                crowd.add(socket);
            }
            int answered = 0;
            for (Socket socket : crowd) {
                byte[] head = socket.getInputStream().readNBytes(12);
                answered += new String(head, StandardCharsets.US_ASCII).equals("HTTP/1.1 200") ? 1 : 0;
            }
            assertEquals(1_000, answered);
        } finally {
            for (Socket socket : crowd) {
                socket.close();
            }
        }
    }

    @Test
    void dataMayBeReadFromAnyOrigin() throws IOException, InterruptedException {
        HttpResponse<byte[]> data = get("/5-2/8.e.json");
        assertEquals(
                "*", data.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(text(data).contains("\"id\":\"B.V.8.e\""), text(data));
        assertTrue(get("/II.37")
                .headers()
                .firstValue("Access-Control-Allow-Origin")
                .isEmpty());
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 5_000);
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get1(String path) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    @Test
    void anyPathGetsAnAnswer() throws IOException {
        for (String path : List.of(
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/%00",
                "/%ff%fe",
                "/" + "a".repeat(7_000),
                "//evil.example/II.37",
                "/theme/999999999",
                "/theme/7/999999999",
                "/chercher?q=" + "x".repeat(7_000),
                "/chercher?q&q=&page=-1",
                "/.json")) {
            String answer = get1(path);
            assertTrue(
                    answer.matches("(?s)HTTP/1.1 (200|301|302|400|404|414) .*"),
                    path + ": " + answer.lines().findFirst());
            assertFalse(answer.contains("root:"), path);
            assertFalse(answer.contains("Location: //"), path);
        }
    }

    @Test
    void anOverlongHeadIsRefusedAndTheServerGoesOn() throws IOException, InterruptedException {
        String answer;
        try {
            answer = get1("/" + "a".repeat(1_000_000));
        } catch (IOException cut) {
            answer = "HTTP/1.1 400 ";
        }
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
        assertEquals(200, get("/II.37").statusCode());
    }

    @Test
    void onlyReadingIsAllowed() throws IOException {
        assertTrue(raw("POST /II.37 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                .startsWith("HTTP/1.1 405"));
        assertTrue(raw("POST /II.37 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                .contains("Allow: GET, HEAD"));
        assertTrue(raw("GET /II.37 HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")
                .startsWith("HTTP/1.1 400"));
        String head = raw("HEAD /II.37 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(head.startsWith("HTTP/1.1 200") && !head.contains("<html"), head);
    }

    @Test
    void aThousandConnectionsLeaveRoomForOneMore() throws IOException, InterruptedException {
        List<Socket> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < 1_000; i++) {
                Socket socket = new Socket();
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 5_000);
                socket.getOutputStream()
                        .write("GET /II.37 HTTP/1.1\r\nHost: x\r\n".getBytes(StandardCharsets.US_ASCII));
                crowd.add(socket);
            }
            assertEquals(200, get("/II.37").statusCode());
        } finally {
            for (Socket socket : crowd) {
                socket.close();
            }
        }
    }
}
