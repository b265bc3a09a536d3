package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Message;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Meeting;
import org.recueil.model.NumberedParagraph;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.reply.Span;
import org.recueil.wording.Language;

/** Meetings, instruments and documents, in every way people name them. */
class AtAGlanceTest {
    private static final Bot BOT = TestCorpus.bot();
    private static final int SCREEN = 30;
    private static final int TELLING = 70;

    private static Answer ask(String line) {
        return BOT.answer(new Message(line, Language.FRENCH));
    }

    private static List<String> ids(String line) {
        return ask(line).items().stream().map(item -> item.id().toString()).toList();
    }

    private static String text(String line) {
        return PlainTextRenderer.ofBlocks().text(ask(line).reply());
    }

    static Stream<Meeting> meetings() {
        return TestCorpus.get().meetings().stream();
    }

    static Stream<BackgroundDocument> documents() {
        return TestCorpus.get().documents().stream();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /reunion II    | 2, ii, A.II, deuxième, deuxième réunion, 2e, second meeting, réunion de 2010
            /reunion IX    | 9, neuvième réunion, 2019, la neuvième réunion
            /reunion B.V   | session 5, 5e session, cinquième session, b.v
            /reunion B.I   | 2004
            /resolution 5/2| 5-2, 5.2, 5 2, n° 5/2, B.V, V, 5, 2010, résolution 5/2, CTOC/COP/2010/17
            /decision 4/4  | 4/4, n°4/4, 4, IV, décision 4/4
            /doc 2010/3    | CTOC/COP/WG.4/2010/3, 2, WG.4/2010/3, décourager, bonnes pratiques demande
            """)
    void areAllWaysToNameItAnsweredAlike(String line, String others) {
        String command = line.substring(0, line.indexOf(' ') + 1);
        List<String> ids = ids(line);
        assertFalse(ids.isEmpty(), line);
        for (String other : others.split(", ")) {
            assertEquals(ids, ids(command + other), command + other);
        }
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void isAMeetingSeenOnOneScreen(Meeting meeting) {
        String line = "/reunion " + meeting.id().label();
        assertEquals(Kind.MEETING, ask(line).kind(), line);
        assertTrue(text(line).lines().count() <= SCREEN, text(line));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isADocumentShownByTheBeginningOfItsSummaryAndTheWholeOnePressAway(BackgroundDocument document) {
        String line = "/doc " + document.symbol();
        assertEquals(List.of(document.symbol()), ids(line));
        List<String> summary = summaryIn(ask(line));
        boolean whole = summary.equals(textsOf(document));
        if (!whole) {
            String begun = summary.get(0).replaceFirst(" …$", "");
            assertTrue(begun.length() > TELLING && textsOf(document).get(0).startsWith(begun), document.symbol());
            assertEquals(1, summary.size(), document.symbol());
        }
        Optional<Action> action = ask(line).reply().actions().stream()
                .filter(each -> each.label().equals("Résumé en entier"))
                .findFirst();
        assertEquals(!whole, action.isPresent(), document.symbol());
        assertEquals(textsOf(document), summaryIn(ask(action.map(Action::value).orElse(line))), document.symbol());
    }

    private static List<String> textsOf(BackgroundDocument document) {
        return document.paragraphs().stream().map(NumberedParagraph::text).toList();
    }

    private static List<String> summaryIn(Answer answer) {
        return answer.reply().blocks().stream()
                .filter(Block.Quotation.class::isInstance)
                .map(block -> ((Block.Quotation) block)
                        .spans().stream().map(Span::text).collect(Collectors.joining()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void doesAMeetingOfferItsDocuments(BackgroundDocument document) {
        Set<String> offered = new TreeSet<>();
        ask("/reunion " + document.meeting().label()).reply().actions().stream()
                .map(Action::value)
                .forEach(offered::add);
        assertTrue(offered.contains("/doc " + document.id().brief()), offered.toString());
    }

    /** Without a slash, what begins like a command but is a question is searched for. */
    @ParameterizedTest
    @ValueSource(
            strings = {"réunion des experts", "décision de justice", "document de voyage", "résolution des conflits"})
    void isAQuestionNoCommand(String line) {
        assertEquals(Kind.SEARCH, ask(line).kind(), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            II.37   | /doc 2010/6, par. 96, 99 et 102
            II.50.a | /doc 2010/6, par. 104, 105, 106, 108 et 109
            II.30   | /doc 2010/6, par. 85–94
            """)
    void leadsARecommendationToItsDebate(String line, String says) {
        assertTrue(ask(line).reply().actions().stream().map(Action::value).anyMatch(says::equals), line);
        assertTrue(ids(says).stream().allMatch(id -> id.startsWith("CTOC/COP/WG.4/2010/6#")), says);
    }
}
