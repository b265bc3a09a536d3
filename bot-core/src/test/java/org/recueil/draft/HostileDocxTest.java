package org.recueil.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are broken, or made to break the reader. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileDocxTest {
    private static final String BODY = Docx.document(Docx.paragraph("Corps"));
    private static final String MAIN = "word/document.xml";
    private static final int MEGABYTE = 1 << 20;

    private static DraftProblem refusedByService(Docx document) {
        DraftReader reader = new DraftReader(DraftLimits.SERVICE);
        return assertThrows(
                        DraftException.class,
                        () -> reader.read("projet.docx", new ByteArrayInputStream(document.bytes())))
                .problem();
    }

    static Stream<Arguments> brokenArchives() {
        byte[] document = Docx.of(Docx.paragraph("Corps")).bytes();
        byte[] stored = new RawZip().entry(MAIN, BODY).bytes();
        byte[] changed = stored.clone();
        changed[30 + MAIN.length() + BODY.indexOf("Corps")] = 'c';
        return Stream.of(
                Arguments.of("cut off", Arrays.copyOf(document, document.length / 2)),
                Arguments.of("cut off by one byte", Arrays.copyOf(document, document.length - 1)),
                Arguments.of("cut off after four bytes", Arrays.copyOf(document, 4)),
                Arguments.of("a letter was changed", changed),
                Arguments.of(
                        "a directory beyond the end",
                        new RawZip().entry(MAIN, BODY).bytes(1 << 30, 100)),
                Arguments.of(
                        "a directory at a place that is none",
                        new RawZip().entry(MAIN, BODY).bytes(1, 100)),
                Arguments.of(
                        "a directory longer than the file",
                        new RawZip().entry(MAIN, BODY).bytes(0, 1 << 30)),
                Arguments.of(
                        "a directory of 64 bits that is none",
                        new RawZip().entry(MAIN, BODY).bytes(-1, -1)),
                Arguments.of(
                        "the body twice",
                        new RawZip().entry(MAIN, BODY).entry(MAIN, BODY).bytes()),
                Arguments.of(
                        "the body twice in other letters",
                        new RawZip()
                                .entry(MAIN, BODY)
                                .entry("WORD\\document.xml", BODY)
                                .bytes()),
                Arguments.of(
                        "an unknown compression",
                        new RawZip()
                                .entry(MAIN, BODY, new RawZip.Claim(0, 12, -1, new byte[0]))
                                .bytes()),
                Arguments.of(
                        "said to be deflated",
                        new RawZip()
                                .entry(MAIN, BODY, new RawZip.Claim(0, 8, -1, new byte[0]))
                                .bytes()),
                Arguments.of(
                        "a size that is negative",
                        new RawZip()
                                .entry(MAIN, BODY, new RawZip.Claim(0, 0, -1, RawZip.sizes64(-1, -1, 0)))
                                .bytes()),
                Arguments.of(
                        "a place that is negative",
                        new RawZip()
                                .entry(MAIN, BODY, new RawZip.Claim(0, 0, -1, RawZip.sizes64(9, 9, Long.MIN_VALUE)))
                                .bytes()),
                Arguments.of(
                        "a place at the end of all places",
                        new RawZip()
                                .entry(MAIN, BODY, new RawZip.Claim(0, 0, -1, RawZip.sizes64(9, 9, Long.MAX_VALUE)))
                                .bytes()),
                Arguments.of(
                        "listed, with nothing there",
                        new RawZip().entry("x", "x").listed(MAIN).bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void brokenArchives(String what, byte[] document) {
        Drafts.assertRefused(DraftProblem.DAMAGED, "projet.docx", document);
    }

    static Stream<Arguments> otherArchives() {
        return Stream.of(
                Arguments.of(
                        "an archive of something else",
                        new RawZip().entry("mimetype", "x").bytes()),
                Arguments.of("an archive of nothing", new RawZip().bytes()),
                Arguments.of(
                        "an archive in an archive",
                        new RawZip().entry("projet.docx", BODY).bytes()),
                Arguments.of(
                        "a workbook",
                        Docx.packed()
                                .part("_rels/.rels", Docx.relationships("officeDocument", "xl/workbook.xml"))
                                .part("xl/workbook.xml", "<workbook xmlns='urn:x'/>")
                                .bytes()),
                Arguments.of(
                        "a body of another kind",
                        Docx.packed().part(MAIN, "<html><body>x</body></html>").bytes()),
                Arguments.of(
                        "listed elsewhere",
                        Docx.of("")
                                .part("_rels/.rels", Docx.relationships("officeDocument", "../../etc/passwd"))
                                .bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void otherArchives(String what, byte[] document) {
        Drafts.assertRefused(DraftProblem.NOT_A_DOCX, "projet.docx", document);
    }

    @Test
    void aPartThatIsEncrypted() {
        byte[] document = new RawZip()
                .entry(MAIN, BODY, new RawZip.Claim(1, 0, -1, new byte[0]))
                .bytes();
        Drafts.assertRefused(DraftProblem.PROTECTED, "projet.docx", document);
    }

    @Test
    void whatIsClaimedOfTheUnpackedSizeDoesNotMatter() throws DraftException {
        byte[] document = new RawZip()
                .entry(MAIN, BODY, new RawZip.Claim(0, 0, Integer.MAX_VALUE, new byte[0]))
                .bytes();
        assertEquals("Corps", Drafts.read("projet.docx", document).text());
    }

    static Stream<Arguments> brokenXml() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("not closed", "<document xmlns='" + Docx.WORD + "'><body>"),
                Arguments.of("closed crosswise", BODY.replace("</r></p>", "</p></r>")),
                Arguments.of(
                        "a prefix without a name", BODY.replace("<r>", "<x:r>").replace("</r>", "</x:r>")),
                Arguments.of("an attribute twice", BODY.replace("<r>", "<r a='1' a='2'>")),
                Arguments.of("a character that XML forbids", BODY.replace("Corps", "Cor\u0001ps")),
                Arguments.of("a number of a character that XML forbids", BODY.replace("Corps", "Cor&#1;ps")),
                Arguments.of("half of a pair by its number", BODY.replace("Corps", "Cor&#xD800;ps")),
                Arguments.of("an entity that nobody declared", BODY.replace("Corps", "&nbsp;")),
                Arguments.of("an entity without end", BODY.replace("Corps", "&" + "x".repeat(100) + ";")),
                Arguments.of("a number without end", BODY.replace("Corps", "&#" + "0".repeat(MEGABYTE) + "65;")),
                Arguments.of("a section in no element", BODY + "<![CDATA[x]]>"),
                Arguments.of("text after the end", BODY + "x"),
                Arguments.of("a comment without end", BODY.replace("Corps", "<!-- Corps")),
                Arguments.of("a name without end", BODY.replace("<r>", "<" + "r".repeat(5000) + ">")));
    }

    private static String many(String before, String each, int times, String after) {
        StringBuilder all = new StringBuilder(before);
        IntStream.range(0, times).forEach(i -> all.append(each.replace("%d", String.valueOf(i))));
        return all.append(after).toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void brokenXml(String what, String body) {
        assertTrue(!body.equals(BODY), what);
        Drafts.assertRefused(DraftProblem.DAMAGED, Docx.packed().part(MAIN, body));
    }

    @Test
    void bytesThatAreNotUtf8() {
        byte[] latin = BODY.replace("Corps", "Prévenir").getBytes(StandardCharsets.ISO_8859_1);
        Drafts.assertRefused(DraftProblem.DAMAGED, Docx.packed().part(MAIN, latin));
    }

    static Stream<Arguments> unsafeXml() {
        String entities = "<!DOCTYPE document [<!ENTITY a 'ha'>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        String root = "<document xmlns='" + Docx.WORD + "'>";
        return Stream.of(
                Arguments.of("a DOCTYPE", "<!DOCTYPE document>" + root + "</document>"),
                Arguments.of("a DOCTYPE after a comment", "<?xml version='1.0'?><!-- x --><!DOCTYPE a><a/>"),
                Arguments.of(
                        "entities of entities", entities + root + "<body><p><r><t>&c;</t></r></p></body></document>"),
                Arguments.of(
                        "a file as an entity",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + root
                                + "<p><r><t>&x;</t></r></p></document>"),
                Arguments.of("a declaration in the body", BODY.replace("Corps", "<!ENTITY x 'y'>")),
                Arguments.of("a long DOCTYPE", "<!DOCTYPE a [" + "<!ENTITY x 'y'>".repeat(MEGABYTE)),
                Arguments.of("elements nested 100,000 deep", BODY.replace("Corps", "<r>".repeat(100_000))),
                Arguments.of("paragraphs nested 100,000 deep", Docx.document("<p><r>".repeat(100_000))),
                Arguments.of(
                        "more attributes than anybody has", BODY.replace("<r>", many("<r", " a%d=''", 10_001, ">"))),
                Arguments.of("a million names", Docx.document(many("", "<x%d/>", 1_000_000, ""))),
                Arguments.of("a million prefixes", Docx.document(many("", "<x%d:a xmlns:x%d='u'/>", 100_000, ""))),
                Arguments.of("a million namespaces", Docx.document(many("", "<x xmlns='u%d'/>", 100_000, ""))),
                Arguments.of("a tag without end", BODY.replace("<r>", many("<r", " b%d='xxxxxxxxxxx'", 9000, ">"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unsafeXml(String what, String body) {
        Drafts.assertRefused(DraftProblem.UNSAFE, Docx.packed().part(MAIN, body));
    }

    /** A part that is not the body is no safer. */
    @Test
    void everyPartIsReadInTheSameWay() {
        String doctype = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>";
        for (String part : new String[] {
            "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml"
        }) {
            Drafts.assertRefused(
                    DraftProblem.UNSAFE, Docx.of(Docx.paragraph("Corps")).part(part, doctype));
        }
    }

    @Test
    void nothingIsAskedOfTheNetwork() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            Drafts.assertRefused(
                    DraftProblem.UNSAFE,
                    Docx.packed()
                            .part(
                                    MAIN,
                                    "<!DOCTYPE a SYSTEM '" + address + "'>" + BODY.substring(BODY.indexOf("<doc"))));
            server.setSoTimeout(50);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void tenThousandStylesAndMore() {
        Drafts.assertRefused(
                DraftProblem.UNSAFE,
                Docx.of(Docx.paragraph("Corps")).styles(many("", "<style w:styleId='s%d'/>", 10_001, "")));
    }

    @Test
    void aBombIsNotUnpacked() {
        String root = "<document xmlns='" + Docx.WORD + "'>";
        DraftException bomb = Drafts.refused(Docx.packed().part(MAIN, root + " ".repeat(50 * MEGABYTE)));
        assertEquals(DraftProblem.TOO_LARGE, bomb.problem());
        assertEquals("40", bomb.fact());
    }

    @Test
    void zerosAreNoDocument() {
        Drafts.assertRefused(DraftProblem.DAMAGED, Docx.packed().part(MAIN, new byte[MEGABYTE]));
    }

    /** Each byte of a document changed, and cut off at each place: it is read or refused, and nothing else is thrown. */
    @Test
    void aDocumentWithOneWrongByteIsReadOrRefused() {
        byte[] document = Docx.of(Docx.paragraph("Prévenir") + "<p><r><tab/></r></p>")
                .styles("")
                .bytes();
        int refused = 0;
        for (int i = 0; i < document.length; i++) {
            byte[] wrong = document.clone();
            wrong[i] ^= (byte) (1 + i % 255);
            refused += isRefused(wrong) + isRefused(Arrays.copyOf(document, i));
        }
        assertTrue(refused > document.length, () -> "one byte may be wrong without harm, not all");
    }

    private static int isRefused(byte[] document) {
        try {
            Drafts.read("projet.docx", document);
            return 0;
        } catch (DraftException expected) {
            return 1;
        }
    }

    @Test
    void aServiceUnpacksLess() {
        String fiveMegabytes = "<x/>".repeat(5 * MEGABYTE / 4);
        assertEquals(DraftProblem.TOO_LARGE, refusedByService(Docx.of(fiveMegabytes)));
        assertEquals(DraftProblem.EMPTY, Drafts.refused(Docx.of(fiveMegabytes)).problem());
    }

    @Test
    void theLimitCountsAllPartsTogether() {
        String threeMegabytes = "<x/>".repeat(3 * MEGABYTE / 4);
        assertEquals(
                DraftProblem.TOO_LARGE,
                refusedByService(
                        Docx.of(Docx.paragraph("Corps") + threeMegabytes).footnotes(threeMegabytes)));
    }

    @Test
    void whatIsNotReadIsNotUnpacked() throws DraftException {
        Docx document = Docx.of(Docx.paragraph("Corps")).part("word/media/image1.png", new byte[50 * MEGABYTE]);
        assertEquals("Corps", Drafts.read(document).text());
    }

    @Test
    void textBeyondTheLimitIsLeftOutBeforeTheRestIsUnpacked() throws DraftException {
        Docx document = Docx.of(Docx.paragraph("mot ".repeat(11 * MEGABYTE)));
        Draft draft = Drafts.read(document);
        assertTrue(draft.leftOut());
        assertEquals(999_999, draft.text().length());
    }

    @Test
    void aMillionEntries() throws DraftException {
        RawZip zip = new RawZip().entry(MAIN, BODY);
        IntStream.range(0, 1_000_000).forEach(i -> zip.listed("x" + i));
        DraftReader reader = new DraftReader(new DraftLimits(1000, 128 * MEGABYTE));
        assertEquals(
                "Corps",
                reader.read("projet.docx", new ByteArrayInputStream(zip.bytes()))
                        .text());
    }

    /** Word writes the picture of a shape into an attribute. */
    @Test
    void aLongAttributeIsNoObstacle() throws DraftException {
        String picture = "<pict><v:shape gfxdata='" + "UEsDBBQA&#xA;😀".repeat(200_000) + "'><v:textbox>";
        Docx document = Docx.of("<p><r>" + picture + "<txbxContent>" + Docx.paragraph("boîte")
                + "</txbxContent></v:textbox></v:shape></pict><t>Un</t></r></p>");
        assertEquals("Un\nboîte", Drafts.read(document).text());
    }

    @Test
    void longCommentsInstructionsAndSectionsAreNoObstacle() throws DraftException {
        String words = "]] > ]>😀".repeat(20_000);
        Docx document = Docx.of("<!--" + "-".repeat(MEGABYTE) + " > --><?x " + "?".repeat(MEGABYTE) + " > ?>"
                + "<p><r><t><![CDATA[" + words + "]]]]></t></r></p>");
        assertEquals(words + "]]", Drafts.read(document).text());
    }
}
