package org.recueil.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.Provision;
import org.recueil.model.id.MeetingId;
import org.recueil.text.Table;

/** Traces of the extraction, which no text may contain. */
class TextsTest {
    private static final Corpus CORPUS = CarriedCorpus.get();

    /** All official texts of the corpus, by the names of their records. */
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        CORPUS.meetings().forEach(meeting -> {
            add("note of " + meeting.id(), meeting.note().stream().toList());
            meeting.instrument().ifPresent(instrument -> {
                add("title of " + meeting.id(), instrument.title().stream().toList());
                add("opening of " + meeting.id(), instrument.opening().stream().toList());
                add("note called by " + meeting.id(), instrument.footnotes());
            });
        });
        CORPUS.provisions().forEach(provision -> {
            add(provision.id().toString(), List.of(provision.text()));
            add("heading of " + provision.id(), provision.heading().stream().toList());
            add("note called by " + provision.id(), provision.footnotes());
        });
        CORPUS.themes().forEach(theme -> add("theme of " + theme.edition(), List.of(theme.name())));
        CORPUS.reportParagraphs().forEach(paragraph -> {
            add(paragraph.id().toString(), List.of(paragraph.text()));
            add("heading of " + paragraph.id(), paragraph.headings());
            add("note called by " + paragraph.id(), paragraph.footnotes());
        });
        CORPUS.documents().forEach(document -> {
            add("title of " + document.symbol(), List.of(document.title()));
            add("topic of " + document.symbol(), document.topics());
            add("paragraph of " + document.symbol(), texts(document.paragraphs()));
        });
        add("introduction", texts(CORPUS.introduction()));
    }

    private static void add(String where, List<String> texts) {
        texts.forEach(text -> TEXTS.put(where + " (" + TEXTS.size() + ")", text));
    }

    private static List<String> texts(List<NumberedParagraph> paragraphs) {
        return paragraphs.stream().map(NumberedParagraph::text).toList();
    }

    static List<Table.Row> leftovers() {
        return Table.rows(TextsTest.class, "leftovers.tsv", "what", "pattern", "example");
    }

    @ParameterizedTest
    @MethodSource("leftovers")
    void isThereNoneInAnyText(Table.Row row) {
        assertTrue(TEXTS.size() > 1000, "too few texts: " + TEXTS.size());
        Pattern leftover = Pattern.compile(row.cell(1));
        assertTrue(leftover.matcher(row.cell(2).replace("\\n", "\n")).find(), row + " does not find its example");
        List<String> found = new ArrayList<>();
        TEXTS.forEach((where, text) -> leftover.matcher(text)
                .results()
                .map(match -> where + ": …"
                        + text.substring(Math.max(0, match.start() - 20), Math.min(text.length(), match.end() + 20)))
                .forEach(found::add));
        assertEquals(List.of(), found, row.toString());
    }

    @Test
    void doesEveryProvisionBeginWithACapital() {
        List<String> wrong = provisions("[^\\p{Lu}].*");
        assertEquals(List.of(), wrong);
    }

    @Test
    void doesEveryProvisionEndWithTheMarkOfItsKind() {
        assertEquals(List.of(), provisions("(?s).*[^.;:,]"));
        assertEquals(
                CORPUS.provisionsOf(MeetingId.parse("B.V")).stream()
                        .filter(provision -> provision.id().isPreamble())
                        .map(provision -> provision.id().toString())
                        .toList(),
                provisions("(?s).*,"));
        for (Provision provision : CORPUS.provisions()) {
            if (!CORPUS.isLeaf(provision.id())) {
                assertTrue(provision.text().endsWith(" :"), provision.id() + " introduces others");
            }
        }
    }

    private static List<String> provisions(String pattern) {
        return CORPUS.provisions().stream()
                .filter(provision -> provision.text().matches(pattern))
                .map(provision -> provision.id().toString())
                .toList();
    }
}
