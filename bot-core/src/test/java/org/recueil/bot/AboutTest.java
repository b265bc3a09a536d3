package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.answer.Message;
import org.recueil.model.Citation;
import org.recueil.model.PublishedSource;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** {@code /a_propos} says what is so: each figure is compared with where a reader would check it. */
class AboutTest {
    private static final Path CORPUS = Path.of("..", "corpus");
    private static final Pattern FIGURES = Pattern.compile("(\\d+) corrections, (\\d+) \\p{L}+ [^,]*? (\\d+) diff");
    private static final int LINES_OF_A_SCREEN = 24;
    private static final String BULLET = "• ";
    private static final int TELLING = 60;

    private static String ask(String said, Language language) {
        return PlainTextRenderer.ofBlocks()
                .text(TestCorpus.bot().answer(new Message(said, language)).reply());
    }

    @ParameterizedTest
    @CsvSource({"/a_propos, FRENCH", "/about, ENGLISH"})
    void itsFiguresAreThoseOfTheTableAndTheAudit(String said, Language language) throws IOException {
        List<String> rows = Files.readAllLines(CORPUS.resolve("corrections.tsv"));
        long doubts = rows.stream()
                .skip(1)
                .map(row -> row.split("\t"))
                .filter(row -> row[2].equals(row[3]))
                .count();
        String audit = Files.readString(CORPUS.resolve("AUDIT.md"));
        long differences = audit.substring(audit.indexOf("\n## Différences"))
                .lines()
                .filter(line -> line.matches("\\| [AB]\\..*"))
                .count();
        Matcher figures = FIGURES.matcher(ask(said, language));
        assertTrue(figures.find());
        assertEquals(List.of(rows.size() - 1 - doubts, doubts, differences), numbers(figures));
        assertTrue(differences > 0 && doubts > 0);
    }

    @ParameterizedTest
    @CsvSource({"/a_propos, /reunion, FRENCH", "/about, /meeting, ENGLISH"})
    void whatIsCountedIsNamedAndIsTheSameInEveryList(String about, String meetings, Language language) {
        Matcher counts = Pattern.compile("(\\d+) recomm\\p{L}+, (\\d+) paragra\\p{L}+ [^(]*\\((\\d+) \\p{L}+ (\\d+) ")
                .matcher(ask(about, language));
        assertTrue(counts.find());
        String list = ask(meetings, language);
        Matcher sums =
                Pattern.compile("(\\d+) recomm\\p{L}+ \\p{L}+ (\\d+) paragra").matcher(list);
        assertTrue(sums.find(), list);
        assertEquals(List.of(sums.group(1), sums.group(2)), List.of(counts.group(1), counts.group(2)));
        int recommendations = Pattern.compile("— (\\d+) recomm")
                .matcher(list)
                .results()
                .mapToInt(each -> Integer.parseInt(each.group(1)))
                .sum();
        assertEquals(String.valueOf(recommendations), counts.group(1));
        long leaves = TestCorpus.get().provisions().stream()
                .filter(provision -> TestCorpus.get().isLeaf(provision.id()))
                .count();
        assertEquals(leaves, Long.parseLong(counts.group(3)) + Long.parseLong(counts.group(4)));
    }

    @ParameterizedTest
    @CsvSource({"/a_propos, /a_propos corrections, FRENCH", "/about, /about corrections, ENGLISH"})
    void theTextsWithARemarkAreThoseThatTheCorrectionsList(String about, String corrections, Language language) {
        int total = TestCorpus.bot().answer(new Message(corrections, language)).total();
        assertTrue(ask(about, language).contains(" " + total + " ") && total > 0, ask(about, language));
    }

    private static List<Long> numbers(Matcher figures) {
        return List.of(
                Long.parseLong(figures.group(1)), Long.parseLong(figures.group(2)), Long.parseLong(figures.group(3)));
    }

    @Test
    void everySourceStandsThereWithItsSymbolAndDate() {
        String about = ask("/a_propos", Language.FRENCH);
        List<PublishedSource> sources = TestCorpus.get().provenance().sources();
        assertEquals(5, sources.size());
        List<String> lines =
                about.lines().filter(line -> line.startsWith(BULLET)).toList();
        assertEquals(sources.size(), lines.size(), about);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            assertTitled(sources.get(i).title(), line);
            sources.get(i).symbol().ifPresent(symbol -> assertTrue(line.contains(Citation.url(symbol)), line));
        }
        assertTrue(about.contains(", 2 septembre 2019\n"), about);
        assertTrue(ask("/about", Language.ENGLISH).contains(", 2 September 2019\n"));
        assertTrue(about.lines().count() <= LINES_OF_A_SCREEN, about);
    }

    /** A line begins with the title, or with so much of it that nobody takes it for another one. */
    private static void assertTitled(String title, String line) {
        int cut = line.indexOf(" …, ");
        if (cut < 0) {
            assertTrue(line.startsWith(BULLET + title + ", "), line);
        } else {
            String shown = line.substring(BULLET.length(), cut);
            assertTrue(title.startsWith(shown) && shown.length() > TELLING, line);
        }
    }

    @Test
    void itSaysHowFarTheTextsGo() {
        String about = ask("/a_propos", Language.FRENCH);
        assertTrue(
                about.contains("\nLes textes vont jusqu’ici : Groupe de travail, dixième réunion, 10 et 11"
                        + " septembre 2020 — projet de rapport, texte non définitif ; Conférence des Parties,"
                        + " cinquième session, 2010.\n"),
                about);
        String english = ask("/about", Language.ENGLISH);
        assertTrue(english.contains("\nThe most recent texts: "), english);
        assertTrue(english.contains("not final; Conference of the Parties, fifth session"), english);
    }

    @Test
    void itsVersionIsThatOfTheBuildAndItsChecksumThatOfTheData() throws IOException {
        Matcher version = Pattern.compile("<artifactId>recueil</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("..", "pom.xml")));
        assertTrue(version.find());
        String about = ask("about", Language.FRENCH);
        assertTrue(about.startsWith("Recueil " + version.group(1) + "\n"), about);
        String checksum = TestCorpus.get().provenance().checksum().orElseThrow();
        assertTrue(about.contains("SHA-256 " + checksum.substring(0, 12) + "…"), about);
    }
}
