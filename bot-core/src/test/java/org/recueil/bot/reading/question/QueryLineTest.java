package org.recueil.bot.reading.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.search.text.Period;

class QueryLineTest {
    private static final ThemeFinder THEMES = new ThemeFinder(TestCorpus.get());
    private static final ConditionVocabulary CONDITIONS = ConditionVocabulary.of(TestCorpus.get(), THEMES);

    private static QueryLine read(String line) {
        return QueryLine.read(line, CONDITIONS);
    }

    @Test
    void plainWordsHoldNoCondition() {
        QueryLine line = read("  consentement de la victime ");
        assertEquals("consentement de la victime", line.query().words());
        assertEquals(List.of(), line.filters());
        assertEquals(List.of(), line.ignored());
    }

    @ParameterizedTest
    @ValueSource(strings = {"partie:B", "part:B", "PARTIE:b", "partie : B", "Part: b"})
    void aPartIsAskedForInBothLanguages(String condition) {
        QueryLine line = read("formation " + condition);
        assertEquals(Optional.of(Part.B), line.query().filter().part());
        assertEquals("formation", line.query().words());
        assertEquals(List.of(condition), line.filters());
    }

    @ParameterizedTest
    @CsvSource({
        "réunion:V, A, 5",
        "reunion:5, A, 5",
        "meeting:v, A, 5",
        "Réunion:A.IX, A, 9",
        "réunion:B.III, B, 3",
        "meeting:b.2, B, 2"
    })
    void aMeetingIsAskedForInBothLanguages(String condition, Part part, int number) {
        QueryLine line = read(condition + " formation");
        assertEquals(
                Optional.of(new MeetingId(part, number)), line.query().filter().meeting());
        assertEquals("formation", line.query().words());
    }

    @Test
    void aPartSaysWhoseMeeting() {
        assertEquals(
                Optional.of(new MeetingId(Part.B, 5)),
                read("formation réunion:V partie:B").query().filter().meeting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"depuis:2015", "since:2015", "Depuis : 2015"})
    void aYearIsAskedForInBothLanguages(String condition) {
        assertEquals(
                Optional.of(Period.since(2015)),
                read("formation " + condition).query().filter().period());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "formation année:2017 | 2017 | 2017 | formation",
                "formation year : 2017 | 2017 | 2017 | formation",
                "en 2017, la formation ? | 2017 | 2017 | , la formation ?",
                "what was said in 2017? | 2017 | 2017 | what was said  ?",
                "recommandations de 2011 sur les enfants | 2011 | 2011 | recommandations   sur les enfants",
                "formation de 2010 à 2013 | 2010 | 2013 | formation",
                "formation 2013–2010 | 2010 | 2013 | formation",
                "formation 2010, 2013 | 2010 | 2013 | formation  ,",
                "2017 | 2017 | 2017 | ''",
            })
    void aYearInPlainWordsIsAConditionToo(String line, int first, int last, String words) {
        assertEquals(
                Optional.of(new Period(first, last)),
                read(line).query().filter().period());
        assertEquals(words, read(line).query().words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"formation depuis 2015", "training since 2015", "depuis  2015 formation"})
    void sinceAYearNeedsNoColon(String line) {
        assertEquals(
                Optional.of(Period.since(2015)), read(line).query().filter().period());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Protocole de 2000", "objectifs 2030", "CTOC/COP/2010/6", "2017/2", "x2017", "20170", "2017.5"})
    void whatIsNoYearOfOursIsAWord(String line) {
        assertEquals(Optional.empty(), read(line).query().filter().period());
        assertEquals(line, read(line).query().words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thème:enfants",
                "theme:enfants",
                "thème:\"enfants\"",
                "theme:7",
                "THÈME:Enfants",
                "theme:children"
            })
    void aThemeIsAskedForByNameOrNumber(String condition) {
        QueryLine line = read("formation " + condition);
        assertTrue(line.query().filter().provisions().orElseThrow().contains(ProvisionId.parse("A.II.3")));
        assertEquals("formation", line.query().words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"travail forcé\"", "« travail forcé »", "“travail forcé”", "«travail forcé»"})
    void aPhraseStandsInQuotesOfAnyKind(String phrase) {
        QueryLine line = read(phrase + " enfants");
        assertEquals(List.of("travail forcé"), line.query().phrases());
        assertEquals("travail forcé  enfants", line.query().words());
    }

    @Test
    void aPhraseIsReadAsItIsTyped() {
        assertEquals("100 $ \\o/", read("\"100 $ \\o/\"").query().words());
    }

    @Test
    void aWordAfterAHyphenIsExcludedAndAHyphenInAWordIsNot() {
        QueryLine line = read("prélèvement -organes non-sanction -l'enfant");
        assertEquals(List.of("organes", "l'enfant"), line.query().excluded());
        assertTrue(line.query().words().contains("non-sanction"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partie:C",
                "part:12",
                "depuis:hier",
                "since:99",
                "réunion:zéro",
                "meeting:0",
                "thème:xyzzyx",
                "réunion:999"
            })
    void aValueThatMeansNothingIsNamedAndLeftAside(String condition) {
        QueryLine line = read("formation " + condition);
        assertEquals(List.of(condition), line.ignored());
        assertEquals(List.of(), line.filters());
        assertEquals("formation", line.query().words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "« ",
                "partie:",
                "-",
                "--",
                "thème:\"",
                "(",
                "$1 \\",
                "a:b",
                "AND OR NOT",
                "field:[* TO *]",
                "~2^",
                "\"\"",
                "-\"mot\"",
                "http://example.org/partie",
                "12:30"
            })
    void whatIsNoConditionIsNoError(String line) {
        QueryLine read = read(line);
        assertEquals(List.of(), read.filters());
        assertEquals(List.of(), read.ignored());
    }

    @Test
    void aLineOfExclusionsAsksForNothing() {
        assertTrue(read("-organes -enfants").isEmpty());
        assertTrue(read("   ").isEmpty());
        assertFalse(read("partie:B").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "«", "-a ", "thème:a ", "\"a ", "a\" ", "partie:\"", "- ", ":"})
    void hostileLinesAreReadQuickly(String repeated) {
        String line = repeated.repeat(100_000 / repeated.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(line));
    }
}
