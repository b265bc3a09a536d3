package org.recueil.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files are read, and what is said of the others. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DraftReaderTest {
    private static final DraftReader READER = new DraftReader(DraftLimits.COMMAND_LINE);
    private static final byte[] COMPOUND_FILE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] document(String words) {
        return Docx.of(Docx.paragraph(words)).bytes();
    }

    private DraftException refused(Path file) {
        return assertThrows(DraftException.class, () -> READER.read(file));
    }

    @ParameterizedTest
    @CsvSource({
        "projet.txt",
        "PROJET.TXT",
        "projet.v2.md",
        "projet.Md",
        "../autre dossier/projet.txt",
        "C:\\projets\\projet.txt"
    })
    void aTextIsKnownByItsName(String name) throws DraftException {
        assertEquals("Voir II.37.", Drafts.read(name, "Voir II.37.").text());
    }

    @ParameterizedTest
    @CsvSource({"projet.docx", "PROJET.DOCX", "projet.txt.docx"})
    void aDocumentIsKnownByItsName(String name) throws DraftException {
        assertEquals("Voir II.37.", Drafts.read(name, document("Voir II.37.")).text());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "projet.pdf, PDF, ''",
        "PROJET.PDF, PDF, ''",
        "projet.doc, OTHER_WORD_PROCESSOR, .doc",
        "projet.DOC, OTHER_WORD_PROCESSOR, .doc",
        "projet.docm, OTHER_WORD_PROCESSOR, .docm",
        "projet.dotx, OTHER_WORD_PROCESSOR, .dotx",
        "projet.odt, OTHER_WORD_PROCESSOR, .odt",
        "projet.rtf, OTHER_WORD_PROCESSOR, .rtf",
        "projet.pages, OTHER_WORD_PROCESSOR, .pages",
        "projet.xlsx, OTHER_FORMAT, .xlsx",
        "projet.html, OTHER_FORMAT, .html",
        "projet, OTHER_FORMAT, ''",
        "dossier.txt/projet, OTHER_FORMAT, ''",
        "projet., OTHER_FORMAT, .",
        "'', OTHER_FORMAT, ''"
    })
    void otherFormatsAreNamed(String name, DraftProblem problem, String fact) {
        DraftException refused = Drafts.refused(name, bytes("Voir II.37."));
        assertEquals(problem, refused.problem());
        assertEquals(fact, refused.fact());
        assertEquals(name, refused.name());
    }

    @Test
    void aNameThatLiesIsFoundOut() {
        byte[] pdf = bytes("%PDF-1.7\n%âãÏÓ");
        byte[] rtf = bytes("{\\rtf1\\ansi Voir II.37.}");
        Drafts.assertRefused(DraftProblem.NOT_TEXT, "projet.txt", document("Un"));
        Drafts.assertRefused(DraftProblem.NOT_TEXT, "projet.md", COMPOUND_FILE);
        Drafts.assertRefused(DraftProblem.NOT_TEXT, "projet.txt", PROGRAM);
        Drafts.assertRefused(DraftProblem.PDF, "projet.txt", pdf);
        Drafts.assertRefused(DraftProblem.OTHER_WORD_PROCESSOR, "projet.txt", rtf);
        Drafts.assertRefused(DraftProblem.NOT_A_DOCX, "projet.docx", PROGRAM);
        Drafts.assertRefused(DraftProblem.NOT_A_DOCX, "projet.docx", bytes("Voir II.37."));
        Drafts.assertRefused(DraftProblem.PROTECTED, "projet.docx", COMPOUND_FILE);
        Drafts.assertRefused(DraftProblem.PDF, "projet.docx", pdf);
        Drafts.assertRefused(DraftProblem.OTHER_WORD_PROCESSOR, "projet.docx", rtf);
    }

    @ParameterizedTest
    @CsvSource({"projet.txt", "projet.md", "projet.docx", "-"})
    void aFileWithoutBytesIsEmpty(String name) {
        Drafts.assertRefused(DraftProblem.EMPTY, name, new byte[0]);
    }

    @Test
    void aBlankFileIsEmpty() {
        Drafts.assertRefused(DraftProblem.EMPTY, "projet.txt", bytes("\uFEFF\r\n \n"));
        Drafts.assertRefused(DraftProblem.EMPTY, Docx.of("<p><r><drawing/></r></p><p/>"));
    }

    @Test
    void standardInputIsKnownByItsContent() throws DraftException {
        assertEquals("Voir II.37.", Drafts.read("-", "Voir II.37.").text());
        assertEquals("II", Drafts.read("-", "II").text());
        assertEquals("Voir II.37.", Drafts.read("-", document("Voir II.37.")).text());
        Drafts.assertRefused(DraftProblem.PDF, "-", bytes("%PDF-1.7"));
        Drafts.assertRefused(DraftProblem.NOT_TEXT, "-", COMPOUND_FILE);
    }

    @Test
    void filesAreReadFromTheDisk() throws IOException, DraftException {
        Path text = Files.writeString(folder.resolve("projet.txt"), "Voir II.37.");
        Path document = Files.write(folder.resolve("projet.docx"), document("Voir II.38."));
        assertEquals("Voir II.37.", READER.read(text).text());
        assertEquals("Voir II.38.", READER.read(document).text());
        assertEquals(
                "Voir II.38.",
                READER.read(Files.createSymbolicLink(folder.resolve("lien.docx"), document))
                        .text());
    }

    @Test
    void aFileThatIsNotThere() throws IOException {
        Files.writeString(folder.resolve("projet.txt"), "Voir II.37.");
        assertEquals(DraftProblem.MISSING, refused(folder.resolve("autre.txt")).problem());
        assertEquals(
                DraftProblem.MISSING,
                refused(Files.createSymbolicLink(folder.resolve("lien.txt"), Path.of("nulle-part")))
                        .problem());
        assertEquals(
                DraftProblem.OTHER_FORMAT,
                refused(Files.createFile(folder.resolve("projet"))).problem());
    }

    @Test
    void aDirectory() throws IOException {
        assertEquals(DraftProblem.DIRECTORY, refused(folder).problem());
        assertEquals(
                DraftProblem.DIRECTORY,
                refused(Files.createDirectory(folder.resolve("projet.docx"))).problem());
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("projet.txt"), "Voir II.37.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "root may read everything");
        assertEquals(DraftProblem.DENIED, refused(file).problem());
    }

    @Test
    void aDeviceIsRefused() throws IOException {
        Path zeros = Path.of("/dev/zero");
        assumeTrue(Files.exists(zeros));
        assertEquals(DraftProblem.NOT_A_FILE, refused(zeros).problem());
        assertEquals(
                DraftProblem.NOT_A_FILE,
                refused(Files.createSymbolicLink(folder.resolve("zeros.docx"), zeros))
                        .problem());
    }

    @Test
    void aPipeIsRefusedAndNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("tube.txt");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        assertEquals(DraftProblem.NOT_A_FILE, refused(pipe).problem());
        assertEquals(
                DraftProblem.NOT_A_FILE,
                refused(Files.createSymbolicLink(folder.resolve("lien.txt"), pipe))
                        .problem());
    }

    /** As {@code yes | ./recueil verify -} gives it. */
    private static InputStream endless(byte each) {
        return new InputStream() {
            @Override
            public int read() {
                return each;
            }
        };
    }

    @Test
    void aStreamWithoutEndIsReadAsFarAsTheLimit() throws DraftException {
        Draft draft = READER.read("-", endless((byte) 'y'));
        assertEquals(DraftLimits.COMMAND_LINE.characters(), draft.text().length());
        assertTrue(draft.leftOut());
        DraftException zeros = assertThrows(DraftException.class, () -> READER.read("-", endless((byte) 0)));
        assertEquals(DraftProblem.NOT_TEXT, zeros.problem());
    }

    @Test
    void aStreamThatFails() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Voir II.37.");
            }
        };
        DraftException refused = assertThrows(DraftException.class, () -> READER.read("projet.txt", broken));
        assertEquals(DraftProblem.UNREADABLE, refused.problem());
        assertNull(refused.getCause());
    }

    @Test
    void aDocumentInAStreamIsNotLargerThanTheLimit() {
        DraftReader strict = new DraftReader(new DraftLimits(1000, 500));
        DraftException refused = assertThrows(
                DraftException.class, () -> strict.read("projet.docx", new ByteArrayInputStream(document("Un"))));
        assertEquals(DraftProblem.TOO_LARGE, refused.problem());
        assertEquals("1", refused.fact());
    }

    @Test
    void oneDocumentIsReadAtATime() throws DraftException {
        Semaphore turn = new Semaphore(1);
        DraftReader reader = new DraftReader(DraftLimits.SERVICE, turn, Duration.ofMillis(10));
        turn.acquireUninterruptibly();
        byte[] document = document("Un");
        DraftException busy = assertThrows(
                DraftException.class, () -> reader.read("projet.docx", new ByteArrayInputStream(document)));
        assertEquals(DraftProblem.BUSY, busy.problem());
        assertEquals(
                "Un",
                reader.read("projet.txt", new ByteArrayInputStream(bytes("Un"))).text());
        turn.release();
        assertEquals(
                "Un",
                reader.read("projet.docx", new ByteArrayInputStream(document)).text());
    }

    @Test
    void theNextDocumentIsReadAfterOneThatFailed() throws DraftException {
        DraftReader reader = new DraftReader(DraftLimits.SERVICE, new Semaphore(1), Duration.ZERO);
        assertThrows(
                DraftException.class,
                () -> reader.read(
                        "projet.docx",
                        new ByteArrayInputStream(new RawZip().entry("x", "x").bytes())));
        assertEquals(
                "Un",
                reader.read("projet.docx", new ByteArrayInputStream(document("Un")))
                        .text());
    }

    @Test
    void whoeverWaitsCanBeInterrupted() {
        DraftReader reader = new DraftReader(DraftLimits.SERVICE, new Semaphore(0), Duration.ofHours(1));
        Thread.currentThread().interrupt();
        DraftException busy = assertThrows(
                DraftException.class, () -> reader.read("projet.docx", new ByteArrayInputStream(document("Un"))));
        assertEquals(DraftProblem.BUSY, busy.problem());
        assertTrue(Thread.interrupted());
    }

    /** Names come from strangers and go to logs. */
    @Test
    void aMessageIsOneLineWithTheNameAndNothingOfTheContent() {
        DraftException refused =
                Drafts.refused("projet\n2.docx", Docx.of("<p>secret").bytes());
        assertEquals("projet?2.docx: DAMAGED", refused.getMessage());
        assertNull(refused.getCause());
        assertFalse(refused.toString().contains("secret"));
    }
}
