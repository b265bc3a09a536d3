package org.recueil.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.draft.Docx;

/** What no browser sends to the page that checks drafts, and what other sites make browsers send. */
class HostileFormTest {
    private static final String HEAD =
            "POST /verifier HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + LivePort.FORM_TYPE + "\r\n";

    private static LivePort port;

    @BeforeAll
    static void open() {
        port = new LivePort();
    }

    @AfterAll
    static void close() {
        port.close();
    }

    private static void stillServes() throws IOException, InterruptedException {
        assertEquals(200, port.get("/II.37").statusCode());
        assertEquals(
                200, port.post("/verifier", PostedParts.text("Voir II.99.")).statusCode());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Length: 1073741824",
                "Content-Length: 1073741824%nExpect: 100-continue",
                "Content-Length: 999999999999999999",
                "Content-Length: 1114113",
            })
    void aLengthThatIsTooMuchIsRefusedInWordsBeforeTheBodyComes(String announced)
            throws IOException, InterruptedException {
        try (Socket socket = port.connect()) {
            LivePort.write(socket, HEAD + announced.replace("%n", "\r\n") + "\r\n\r\n");
            socket.shutdownOutput();
            String answer = LivePort.answer(socket);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.contains("1 Mo au plus"), answer);
            assertTrue(answer.contains("Cache-Control: no-store"), answer);
        }
        stillServes();
    }

    @Test
    void chunksWithoutAnEndAreRefusedInWords() throws IOException, InterruptedException {
        try (Socket socket = port.connect()) {
            LivePort.write(socket, HEAD + "Transfer-Encoding: chunked\r\n\r\n");
            String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            for (int i = 0; i < 18; i++) {
                LivePort.write(socket, chunk);
            }
            String answer = LivePort.answer(socket);
            assertTrue(answer.startsWith("HTTP/1.1 413 ") && answer.contains("1 Mo au plus"), answer);
        }
        stillServes();
    }

    @Test
    void aFormOfTheLongestLengthIsRead() throws IOException, InterruptedException {
        int around = PostedParts.file("long.txt", "").bytes().length;
        PostedParts form = PostedParts.file("long.txt", "a\n".repeat((DraftEntrance.LONGEST_BODY - around) / 2));
        assertEquals(200, port.post("/verifier", form).statusCode());
        PostedParts longer = PostedParts.file("long.txt", "a".repeat(DraftEntrance.LONGEST_BODY - around + 1));
        assertEquals(413, port.post("/verifier", longer).statusCode());
    }

    @Test
    void nothingSentBecomesMarkup() throws IOException, InterruptedException {
        String script = "</textarea></bdi><script>alert(1)</script>\" onx=\"1";
        Document text = Jsoup.parse(
                port.post("/verifier", PostedParts.text("Voir II.99" + script)).body());
        assertEquals(
                "Voir II.99" + script, text.selectFirst("textarea").wholeText().strip());
        assertEquals("Voir II.99" + script, text.selectFirst(".marked").wholeText());
        Document file = Jsoup.parse(port.post("/verifier", PostedParts.file(script.replace("\"", "%22") + ".pdf", "x"))
                .body());
        Document checked =
                Jsoup.parse(port.post("/verifier", PostedParts.file("<script>alert(1)</script>.txt", "Voir II.99"))
                        .body());
        for (Document page : List.of(text, file, checked)) {
            assertEquals(1, page.select("script").size(), page.html());
            assertTrue(page.select("[onx]").isEmpty(), page.html());
        }
    }

    @Test
    void aZipBombIsRefused() throws IOException, InterruptedException {
        byte[] bomb = Docx.of("<x/>".repeat(2_000_000)).bytes();
        assertTrue(bomb.length < 100_000, bomb.length + " bytes");
        HttpResponse<String> response =
                port.post("/verifier", new PostedParts().field("texte", "").file("projet.docx", bomb));
        assertEquals(413, response.statusCode());
        assertTrue(response.body().contains("dépasse 4 Mo de texte"), response.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sec-Fetch-Site | cross-site                | 403",
                "Sec-Fetch-Site | same-site                 | 403",
                "Sec-Fetch-Site | same-origin               | 200",
                "Sec-Fetch-Site | none                      | 200",
                "Origin         | https://evil.example      | 403",
                "Origin         | null                      | 403",
            })
    void aFormOfAnotherSiteIsNotRead(String header, String value, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = port.post("/verifier", PostedParts.text("Voir II.99."), header, value);
        assertEquals(status, response.statusCode());
        assertEquals(status == 200, response.body().contains("II.99"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain                | 415",
                "application/json          | 415",
                "multipart/mixed; boundary=x | 415",
                "multipart/form-data       | 400",
                "multipart/form-data; boundary=other | 400",
                "application/x-www-form-urlencoded | 400",
            })
    void anotherTypeThanThatOfTheBodyIsRefused(String type, int status) throws IOException, InterruptedException {
        byte[] body = PostedParts.text("Voir II.99.").bytes();
        assertEquals(status, port.post("/verifier", type, body).statusCode());
    }

    @Test
    void onlyThisPageTakesForms() throws IOException, InterruptedException {
        assertEquals(405, port.post("/II.37", "text/plain", new byte[0]).statusCode());
        assertEquals(405, port.post("/verify", LivePort.FORM_TYPE, new byte[0]).statusCode());
        try (Socket socket = port.connect()) {
            LivePort.write(socket, "PUT /verifier HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            String answer = LivePort.answer(socket);
            assertTrue(answer.startsWith("HTTP/1.1 405 ") && answer.contains("Allow: GET, HEAD, POST"), answer);
        }
    }

    @Test
    void aSlowFormHoldsUpNobodyAndIsStillAnswered() throws IOException, InterruptedException {
        byte[] form = PostedParts.text("Voir II.99.").bytes();
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = port.connect();
                LivePort.write(socket, HEAD + "Content-Length: " + form.length + "\r\n\r\n");
                socket.getOutputStream().write(form, 0, 10);
                slow.add(socket);
            }
            stillServes();
            Socket first = slow.get(0);
            first.getOutputStream().write(form, 10, form.length - 10);
            String answer = LivePort.answer(first);
            assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aThousandFormsAtOnceAreCheckedOrRefusedInWords() throws IOException, InterruptedException {
        byte[] form = PostedParts.text("Voir II.99.").bytes();
        List<Socket> crowd = new ArrayList<>();
        Map<String, Integer> answers = new TreeMap<>();
        try {
            for (int i = 0; i < 1_000; i++) {
                Socket socket = port.connect();
                LivePort.write(socket, HEAD + "Content-Length: " + form.length + "\r\n\r\n");
                socket.getOutputStream().write(form);
                crowd.add(socket);
            }
            stillServesPages();
            for (Socket socket : crowd) {
                String answer = LivePort.answer(socket);
                String said = answer.contains("1 point à corriger")
                        ? "checked"
                        : answer.contains("Trop de textes") ? "busy" : answer;
                answers.merge(said, 1, Integer::sum);
            }
        } finally {
            for (Socket socket : crowd) {
                socket.close();
            }
        }
        assertTrue(List.of("busy", "checked").containsAll(answers.keySet()), answers.toString());
        assertTrue(answers.get("checked") > 0, answers.toString());
        stillServes();
    }

    private static void stillServesPages() throws IOException, InterruptedException {
        HttpResponse<String> page = port.get("/II.37");
        assertEquals(200, page.statusCode());
        assertFalse(page.body().isEmpty());
    }

    @Test
    void bytesThatAreNoUtf8AreSaid() throws IOException, InterruptedException {
        byte[] latin = "déjà".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> response =
                port.post("/verifier", new PostedParts().field("texte", "").file("projet.txt", latin));
        assertEquals(422, response.statusCode());
        assertTrue(response.body().contains("n’est pas en UTF-8"), response.body());
    }
}
