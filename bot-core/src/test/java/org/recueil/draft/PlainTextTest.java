package org.recueil.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    private static Draft read(String text, int most) throws DraftException {
        return new DraftReader(new DraftLimits(most, 1))
                .read("projet.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theTextStaysAsItIs() throws DraftException {
        String text = "« Prévenir »\r\n\r\n\tII.37\u00A0;\u2028𝔸\f\r\n> cité\n";
        Draft draft = Drafts.read("projet.txt", text);
        assertEquals(text, draft.text());
        assertEquals(List.of(), draft.quoted());
        assertFalse(draft.leftOut());
    }

    @Test
    void aByteOrderMarkIsNotCounted() throws DraftException {
        assertEquals("II.37", Drafts.read("projet.txt", "\uFEFFII.37").text());
        assertEquals(
                "\uFEFFII.37", Drafts.read("projet.txt", "\uFEFF\uFEFFII.37").text());
        assertEquals("II\uFEFF.37", Drafts.read("projet.txt", "II\uFEFF.37").text());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "windows-1252, NOT_UTF_8, 2",
        "ISO-8859-15, NOT_UTF_8, 2",
        "IBM850, NOT_UTF_8, 2",
        "UTF-16, UTF_16, ''",
        "UTF-16LE, NOT_TEXT, ''",
        "UTF-32, NOT_TEXT, ''"
    })
    void anotherEncodingIsRefusedWithTheLine(String encoding, DraftProblem problem, String fact) {
        DraftException refused =
                Drafts.refused("projet.txt", "II.37\nles États\nprévoient".getBytes(Charset.forName(encoding)));
        assertEquals(problem, refused.problem());
        assertEquals(fact, refused.fact());
    }

    @Test
    void theOtherOrderOfUtf16IsKnownToo() {
        Drafts.assertRefused(DraftProblem.UTF_16, "projet.txt", "\uFEFFII.37".getBytes(StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a character that is cut off at the end of the file, C3",
        "a character in more bytes than it needs, C0AF",
        "half of a pair, EDA080",
        "beyond Unicode, F5808080"
    })
    void brokenUtf8IsRefused(String what, String hexadecimal) {
        byte[] broken = HexFormat.of().parseHex("41" + hexadecimal);
        Drafts.assertRefused(DraftProblem.NOT_UTF_8, "projet.txt", broken);
    }

    @Test
    void aZeroIsNoText() {
        Drafts.assertRefused(DraftProblem.NOT_TEXT, "projet.txt", new byte[] {'I', 'I', 0, '3'});
    }

    @Test
    void aTextOfTheLimitIsWhole() throws DraftException {
        assertEquals(new Draft("1234567890", List.of(), false), read("1234567890", 10));
        assertEquals(new Draft("éàüñ€", List.of(), false), read("\uFEFFéàüñ€", 5));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "with a line, 'abcd efg|hij klm', 'abcd efg'",
        "with the line that ends at the limit, 'abcdefghij|k', abcdefghij",
        "with a word if the line is long, 'a|bcd efgh ijklm', 'a|bcd efgh'",
        "with a word, 'abcd efgh ijklm', 'abcd efgh'",
        "anywhere if a word is long, abcdefghijklmn, abcdefghij",
        "not inside a character, abcdefghi𝔸bcd, abcdefghi"
    })
    void whatIsBeyondTheLimitIsLeftOut(String where, String text, String read) throws DraftException {
        Draft draft = read(text.replace('|', '\n'), 10);
        assertEquals(read.replace('|', '\n'), draft.text());
        assertTrue(draft.leftOut());
    }

    @Test
    void brokenBytesBeyondTheLimitDoNotMatter() throws DraftException {
        byte[] bytes = ("abcd efghijk" + "x".repeat(100) + "é").getBytes(StandardCharsets.ISO_8859_1);
        Draft draft = new DraftReader(new DraftLimits(10, 1)).read("projet.txt", new ByteArrayInputStream(bytes));
        assertEquals("abcd efghi", draft.text());
    }

    @Test
    void quotedLinesOfMarkdownAreReportedWithoutTheirMark() throws DraftException {
        Draft draft = Drafts.read(
                "projet.md",
                "Selon II.37 :\n\n> Prévenir la\n> traite.\r\n>\n  > > encore\n>tout près\n> >\n    > du code\na > b\n>\t fin");
        assertEquals(List.of("Prévenir la", "traite.", "encore", "tout près", "fin"), Drafts.quoted(draft));
    }

    @Test
    void ofAQuotedLineThatIsCutTheBeginningIsQuoted() throws DraftException {
        Draft draft = new DraftReader(new DraftLimits(10, 1))
                .read("projet.md", new ByteArrayInputStream("> abcdef ghijkl\n> mno".getBytes(StandardCharsets.UTF_8)));
        assertEquals("> abcdef", draft.text());
        assertEquals(List.of("abcdef"), Drafts.quoted(draft));
    }

    @Test
    void aMillionMarksTakeNoTime() throws DraftException {
        assertEquals(
                List.of(),
                Drafts.read("projet.md", "> ".repeat(499_000) + "\nx").quoted());
    }
}
