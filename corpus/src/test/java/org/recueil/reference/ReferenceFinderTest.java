package org.recueil.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Instrument;
import org.recueil.model.Provision;
import org.recueil.reference.value.FoundReference;
import org.recueil.text.Table;

class ReferenceFinderTest {
    private static final Pattern MARK =
            Pattern.compile("\\[\\[(?<words>.*?)(?:\\|(?<means>[^|\\]]*))?]]|\\{\\{(?<none>.*?)}}");

    /** The references that must be found, and the number of words that must not be taken for one. */
    private record Expected(String text, List<String> references, int traps) {}

    @Test
    void isEveryReferenceOfProseFoundAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        int expected = 0;
        int found = 0;
        int right = 0;
        int traps = 0;
        for (String line : Table.lines(ReferenceFinderTest.class, "prose.txt")) {
            Expected marked = expected(line);
            List<String> read = found(marked.text());
            List<String> hits = new ArrayList<>(read);
            hits.retainAll(marked.references());
            expected += marked.references().size();
            found += read.size();
            right += hits.size();
            traps += marked.traps();
            if (!read.equals(marked.references())) {
                wrong.add(marked.text() + "\n    expected " + marked.references() + "\n    found    " + read);
            }
        }
        double precision = (double) right / found;
        double recall = (double) right / expected;
        System.out.printf(
                "prose: %d references, %d traps: precision %.3f, recall %.3f%n", expected, traps, precision, recall);
        assertTrue(expected >= 120 && traps >= 150, expected + " references and " + traps + " traps");
        assertEquals(List.of(), wrong);
    }

    @Test
    void isWhatIsFoundInTheCorpusExactlyWhatWasReviewed() {
        Corpus corpus = CarriedCorpus.get();
        List<String> found = new ArrayList<>();
        corpus.meetings()
                .forEach(meeting -> meeting.instrument()
                        .flatMap(Instrument::opening)
                        .ifPresent(text -> found(text).forEach(each -> found.add(meeting.id() + "\t" + each))));
        corpus.provisions()
                .forEach(provision -> found(provision.text()).forEach(each -> found.add(provision.id() + "\t" + each)));
        corpus.reportParagraphs()
                .forEach(paragraph -> found(paragraph.text()).forEach(each -> found.add(paragraph.id() + "\t" + each)));
        corpus.documents()
                .forEach(document -> document.paragraphs()
                        .forEach(paragraph ->
                                found(paragraph.text()).forEach(each -> found.add(document.symbol() + "\t" + each))));
        List<String> reviewed =
                Table.rows(ReferenceFinderTest.class, "references-in-texts.tsv", "where", "words", "means").stream()
                        .map(row -> String.join("\t", row.cells()))
                        .toList();
        assertEquals(String.join("\n", reviewed), String.join("\n", found));
    }

    /**
     * Without places of the citing text itself and without meetings named by their dates, which the finder does not
     * take for references.
     */
    @Test
    void isEveryCitationThatLeadsIntoTheCorpusFound() {
        int cited = 0;
        for (Provision provision : CarriedCorpus.get().provisions()) {
            List<FoundReference> found = ReferenceFinder.findIn(provision.text());
            for (InTextCitation citation : provision.citations()) {
                String words = provision.text().substring(citation.start(), citation.end());
                boolean meeting = words.matches("(?:réunion.*|du .*|le .*) 20\\d\\d");
                if (!citation.targets().isEmpty() && !words.contains(" ci-") && !meeting) {
                    cited++;
                    assertTrue(
                            found.stream().anyMatch(each -> each.start() == citation.start()),
                            provision.id() + " cites " + words);
                }
            }
        }
        assertTrue(cited > 0, "the provisions must cite something");
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "II.37, ",
                "par. ",
                "(",
                "II.",
                "recommandations 1, ",
                "résolution ",
                "décision 1/5, ",
                "décision 1/5 du Conseil ",
                "du ",
                "neuvième ",
                "`",
                "@",
                "a.b.",
                "CTOC/",
                "https://",
                "réunion du Groupe de travail ",
                "II.37 et 38 ",
                "alinéa e) du ",
                "\n"
            })
    void isALongTextReadInTime(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ReferenceFinder.findIn(text), piece);
    }

    /** The words of each reference, with their meaning if the words alone do not give it. */
    private static List<String> found(String text) {
        return ReferenceFinder.findIn(text).stream()
                .map(found -> text.substring(found.start(), found.end()) + "\t" + CanonicalForm.of(found.reference()))
                .toList();
    }

    private static Expected expected(String line) {
        StringBuilder text = new StringBuilder();
        List<String> references = new ArrayList<>();
        int traps = 0;
        int at = 0;
        Matcher matcher = MARK.matcher(line);
        while (matcher.find()) {
            text.append(line, at, matcher.start());
            String words = matcher.group("words");
            if (words != null) {
                String means = matcher.group("means") != null
                        ? matcher.group("means")
                        : CanonicalForm.of(ReferenceParser.parse(words).references());
                references.add(words + "\t" + means);
            } else {
                traps++;
            }
            text.append(words != null ? words : matcher.group("none"));
            at = matcher.end();
        }
        return new Expected(text.append(line.substring(at)).toString(), references, traps);
    }
}
