package org.recueil.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Instrument;
import org.recueil.model.id.TextId;
import org.recueil.text.Table;

class CitationFinderTest {
    private static final Corpus CORPUS = CarriedCorpus.get();
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("CTOC/\\S+\\d|\\b\\d{1,4}/\\d+"
            + "|\\b(?:[Aa]rticles?|[Pp]aragraphes?|par\\.|[Rr]ecommandations?) \\d+|\\balinéas? \\w+\\)|\\bci-avant");

    private record Text(String words, List<InTextCitation> citations) {}

    /** Every text that may cite others, by the name of its record. */
    private static Map<String, Text> texts() {
        Map<String, Text> texts = new LinkedHashMap<>();
        CORPUS.meetings()
                .forEach(meeting -> meeting.instrument()
                        .filter(instrument -> instrument.opening().isPresent())
                        .ifPresent(instrument -> texts.put("opening of " + meeting.id(), opening(instrument))));
        CORPUS.provisions()
                .forEach(provision ->
                        texts.put(provision.id().toString(), new Text(provision.text(), provision.citations())));
        CORPUS.reportParagraphs()
                .forEach(paragraph ->
                        texts.put(paragraph.id().toString(), new Text(paragraph.text(), paragraph.citations())));
        return texts;
    }

    private static Text opening(Instrument instrument) {
        return new Text(instrument.opening().orElseThrow(), instrument.citations());
    }

    @Test
    void areTheCitationsOfTheCorpusExactlyThoseReviewed() {
        List<String> found = new ArrayList<>();
        texts().forEach((where, text) -> text.citations()
                .forEach(citation -> found.add(String.join(
                        "\t",
                        where,
                        text.words().substring(citation.start(), citation.end()),
                        citation.targets().stream().map(TextId::toString).collect(Collectors.joining(" "))))));
        assertEquals(reviewed("citations-in-texts.tsv", "where", "words", "targets"), String.join("\n", found));
    }

    @Test
    void isEveryCitationWhereTheFinderFindsOne() {
        texts().forEach((where, text) -> assertEquals(
                CitationFinder.find(text.words()).stream()
                        .map(found -> List.of(found.start(), found.end()))
                        .toList(),
                text.citations().stream()
                        .map(citation -> List.of(citation.start(), citation.end()))
                        .toList(),
                where));
    }

    @Test
    void isWhatLooksLikeACitationAndIsNoneExactlyWhatWasReviewed() {
        List<String> missed = new ArrayList<>();
        texts().forEach((where, text) -> LOOKS_LIKE_ONE
                .matcher(text.words())
                .results()
                .filter(match -> text.citations().stream()
                        .noneMatch(citation -> citation.start() <= match.start() && match.end() <= citation.end()))
                .map(match -> where + "\t" + around(text.words(), match))
                .forEach(missed::add));
        String reviewed =
                reviewed("no-citations-in-texts.tsv", "where", "words", "why").replaceAll("\t[^\t\n]*(?=\n|$)", "");
        assertEquals(reviewed, String.join("\n", missed));
    }

    private static String around(String words, MatchResult match) {
        return words.substring(match.start(), Math.min(words.length(), match.end() + 40))
                .strip();
    }

    private static String reviewed(String table, String... columns) {
        List<String> rows = Table.rows(CitationFinderTest.class, table, columns).stream()
                .map(row -> String.join("\t", row.cells()))
                .toList();
        return String.join("\n", rows);
    }
}
