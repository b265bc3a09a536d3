package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.reading.question.ConditionVocabulary;
import org.recueil.bot.reading.question.QueryLine;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.reply.Action;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.search.text.Period;
import org.recueil.wording.Language;

/** Which years a line asks for ({@code periods.tsv}), and what answers a period ({@code periods-answered.tsv}). */
class PeriodsTest {
    private static final ThemeFinder THEMES = new ThemeFinder(TestCorpus.get());
    private static final ConditionVocabulary CONDITIONS = ConditionVocabulary.of(TestCorpus.get(), THEMES);
    private static final String OPEN = "*";
    private static final String NONE = "-";

    /** A line of {@code periods.tsv}. */
    record Row(String line, String from, String to, String words, String why) {
        static Row of(String[] cells) {
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        Optional<Period> period() {
            return from.equals(NONE)
                    ? Optional.empty()
                    : Optional.of(new Period(
                            from.equals(OPEN) ? Integer.MIN_VALUE : Integer.parseInt(from),
                            to.equals(OPEN) ? Integer.MAX_VALUE : Integer.parseInt(to)));
        }
    }

    /** A line of {@code periods-answered.tsv}. */
    record Answered(Language language, String line, String kind, String says, String offers, String why) {
        static Answered of(String[] cells) {
            return new Answered(Language.ofCode(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5]);
        }
    }

    static Stream<Row> periods() {
        return TestTable.rows("periods.tsv").stream().map(Row::of);
    }

    static Stream<Answered> answers() {
        return TestTable.rows("periods-answered.tsv").stream().map(Answered::of);
    }

    @Test
    void areThereRowsOfEachKind() {
        assertTrue(periods().filter(row -> row.period().isPresent()).count() >= 40);
        assertTrue(periods().filter(row -> row.period().isEmpty()).count() >= 10);
        assertTrue(answers().count() >= 20);
    }

    @ParameterizedTest
    @MethodSource("periods")
    void aLineIsReadAsThePeriodThatItSays(Row row) {
        QueryLine line = QueryLine.read(row.line(), CONDITIONS);
        assertEquals(row.period(), line.query().filter().period(), row.toString());
        assertEquals(row.words(), line.query().words().replaceAll("\\s+", " "), row.toString());
        assertEquals(List.of(), line.ignored(), row.toString());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aPeriodIsAnsweredAsFarAsTheTextsGo(Answered row) {
        Answer answer = TestCorpus.bot().answer(new Message(row.line(), row.language()));
        String text = PlainTextRenderer.ofBlocks().text(answer.reply());
        assertEquals(row.kind(), answer.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), row.toString());
        assertTrue(text.contains(row.says()), row + ": " + text);
        List<String> offered =
                answer.reply().actions().stream().map(Action::value).toList();
        assertTrue(offered.contains(row.offers()), row + ": " + offered);
        assertEquals(row.kind().equals("not-found"), answer.items().isEmpty(), row.toString());
    }

    /** How far the texts go is the first thing said. */
    @ParameterizedTest
    @MethodSource("answers")
    void whatIsBeyondTheTextsIsSaidFirst(Answered row) {
        if (row.why().contains("the last text") || row.why().contains("the first text")) {
            Answer answer = TestCorpus.bot().answer(new Message(row.line(), row.language()));
            String first = PlainTextRenderer.ofBlocks()
                    .text(answer.reply())
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertTrue(first.contains("2004") && first.contains("2009") && first.contains("2020"), first);
            assertFalse(first.isBlank());
        }
    }
}
