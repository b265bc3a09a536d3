package org.recueil.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedFile;
import org.recueil.export.ExportedParagraph;
import org.recueil.export.ExportedTable.Cell;
import org.recueil.export.Run;
import org.recueil.export.Section;

/**
 * Are all words still there once LibreOffice has laid out the pages? Needs {@code soffice} and {@code pdftotext}, and leaves
 * the files and their PDFs in {@code target/office}, to be looked at.
 */
@Tag("office")
class OfficeTest {
    private static final Path FOLDER = Path.of("target", "office").toAbsolutePath();

    /** Longer ones, such as addresses, may be broken at the end of a line. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}{2,14}(?![\\p{L}\\p{N}])");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /exporter enfants word            | 4
            /exporter enfants excel           | 2
            /exporter résolution 5/2 word     | 5
            /exporter résolution 5/2 excel    | 2
            /exporter réunion VII word        | 5
            /exporter réunion VII excel       | 3
            /exporter index word              | 8
            /exporter index excel             | 10
            /exporter /search victimes word   | 50
            /exporter /search victimes excel  | 10
            /export children word             | 4
            """)
    void everyWordIsOnAPage(String line, int pages) throws IOException, InterruptedException {
        ExportedFile file = Exports.file(line);
        Path pdf = pdf(file);
        String text = Files.readString(said("pdftotext", "-layout", pdf.toString(), pdf + ".txt"));
        assertTrue(text.chars().filter(c -> c == '\f').count() >= pages, () -> line + " has fewer pages: " + pdf);
        Map<String, Integer> missing = new TreeMap<>(counted(words(file)));
        counted(text).forEach((word, times) -> missing.merge(word, -times, Integer::sum));
        missing.values().removeIf(times -> times <= 0);
        assertEquals(Map.of(), missing, () -> line + ", not on the pages of " + pdf);
    }

    private static Path pdf(ExportedFile file) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path written = Files.write(FOLDER.resolve(file.name()), Exports.bytes(file.content(), file.format()));
        Path pdfs = Files.createDirectories(FOLDER.resolve(file.format().word()));
        said(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + FOLDER.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                pdfs.toString(),
                written.toString());
        return pdfs.resolve(file.name().replaceFirst("\\.[a-z]+$", ".pdf"));
    }

    /** Runs a program that writes the file named last. */
    private static Path said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> String.join(" ", command) + ": " + said);
        return Path.of(command[command.length - 1]);
    }

    private static String words(ExportedFile file) {
        ExportedContent content = file.content();
        List<String> words = new ArrayList<>(content.provenance());
        words.add(content.title());
        switch (file.format()) {
            case WORD -> content.sections().forEach(section -> words.addAll(words(section)));
            case EXCEL ->
                content.table()
                        .rows()
                        .forEach(row -> row.stream().map(Cell::text).forEach(words::add));
            default -> throw new IllegalArgumentException(file.name() + " is no file of an office program");
        }
        return String.join("\n", words);
    }

    private static List<String> words(Section section) {
        Stream<String> read = section.paragraphs().stream().map(OfficeTest::words);
        return Stream.concat(Stream.of(section.heading()), read).toList();
    }

    private static String words(ExportedParagraph paragraph) {
        Stream<Run> notes = paragraph.footnotes().stream().flatMap(note -> note.runs().stream());
        return Stream.concat(paragraph.runs().stream(), notes)
                .filter(run -> run.url().isEmpty())
                .map(Run::text)
                .reduce("", String::concat);
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> times = new TreeMap<>();
        WORD.matcher(text).results().map(MatchResult::group).forEach(word -> times.merge(word, 1, Integer::sum));
        return times;
    }
}
