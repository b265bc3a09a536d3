package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.bot.intent.TextIntent;
import org.recueil.model.Corpus;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;
import org.recueil.wording.Language;

/** Texts by their ids: a link to one shows it, and an answer that shows none says which were perhaps meant. */
class TextAnswerTest {
    private static final Corpus CORPUS = TestCorpus.get();
    private static final Bot BOT = TestCorpus.bot();
    private static final Quotes QUOTES = new Quotes(CORPUS);

    private static List<TextId> all() {
        List<TextId> ids = new ArrayList<>();
        CORPUS.provisions().forEach(provision -> ids.add(provision.id()));
        CORPUS.meetings().forEach(meeting -> ids.add(meeting.id()));
        CORPUS.documents().forEach(document -> ids.add(document.id()));
        CORPUS.reportParagraphs().forEach(paragraph -> ids.add(paragraph.id()));
        return ids;
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void aTextIsAnsweredAsALineThatNamesIt(Audience audience) {
        List<TextId> ids = all();
        assertTrue(ids.size() > 600, () -> ids.size() + " texts");
        for (TextId id : ids) {
            Answer answer = BOT.answer(id, Language.FRENCH, audience);
            String line = TextIntent.LookUp.exactly(id).says();
            assertEquals(BOT.answer(new Message(line, Language.FRENCH, audience)), answer, line);
            assertEquals(Optional.empty(), answer.failure(), line);
            assertTrue(answer.kind() == Answer.Kind.MEETING || !answer.items().isEmpty(), line);
        }
    }

    @Test
    void nothingIsSaidOfTheOtherPart() {
        ProvisionId id = ProvisionId.parse("A.V.8");
        assertTrue(CORPUS.provision(ProvisionId.parse("B.V.8")).isPresent());
        Answer answer = BOT.answer(id, Language.FRENCH, Audience.PRIVATE);
        assertEquals(id, answer.items().get(0).id());
        assertTrue(answer.reply().actions().stream()
                .noneMatch(action -> action.value().equals("/rec B.V.8")));
    }

    @Test
    void whatIsNotHereIsNotFound() {
        for (TextId id : List.of(ProvisionId.parse("A.II.999"), new DocumentId("CTOC/COP/WG.4/2099/1"))) {
            Answer answer = BOT.answer(id, Language.FRENCH, Audience.PRIVATE);
            assertEquals(Answer.Kind.NOT_FOUND, answer.kind());
            assertEquals(Optional.empty(), QUOTES.item(id));
        }
    }

    @Test
    void everyTextIsAnItemUnlessItIsAMeeting() {
        for (TextId id : all()) {
            Optional<TextId> item = QUOTES.item(id).map(AnswerItem::id);
            assertEquals(id instanceof MeetingId ? Optional.empty() : Optional.of(id), item);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "II.99             | A.II.58",
                "/citer II.99      | A.II.58",
                "/liees II.99      | A.II.58",
                "/reunion II.99    | A.II.58",
                "recommandation 37 | A.II.37",
                "paragraphe 95     | CTOC/COP/WG.4/2010/6#95",
                "/theme II.37, V.35 | A.II.37",
            })
    void anAnswerWithoutATextOffersThoseThatWerePerhapsMeant(String line, String first) {
        Answer answer = BOT.answer(new Message(line, Language.FRENCH));
        assertEquals(List.of(), answer.items());
        assertEquals(first, answer.offered().texts().get(0).toString(), answer.offered()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "/search enfants, true",
        "/theme a, true",
        "/themes II.37, true",
        "/rec enfants, true",
        "II.37, false",
        "bonjour, false"
    })
    void themesAreOfferedByNumberAndName(String line, boolean offered) {
        Answer answer = BOT.answer(new Message(line, Language.FRENCH));
        List<Answer.OfferedTheme> themes = answer.offered().themes();
        assertEquals(offered, !themes.isEmpty(), themes::toString);
        for (Answer.OfferedTheme theme : themes) {
            Answer its = BOT.answer(new Message("/theme " + theme.number(), Language.FRENCH));
            assertEquals(Optional.of(theme.name()), its.theme());
        }
    }

    @Test
    void anEntryCountsTheWordsMarkedInALongPassageOfWhichSomeArePrinted() {
        Answer answer = BOT.answer(new Message("/search protection des victimes et des témoins", Language.FRENCH));
        List<Item> lines = answer.reply().blocks().stream()
                .filter(Block.Items.class::isInstance)
                .flatMap(block -> ((Block.Items) block).items().stream())
                .toList();
        assertEquals(answer.entries().size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            List<Span> passage = lines.get(i).official();
            long marked = passage.stream()
                    .filter(Span.Marked.class::isInstance)
                    .map(span -> span.text().toLowerCase(Locale.ROOT))
                    .distinct()
                    .count();
            int counted = answer.entries().get(i).wordsInCommon();
            assertTrue(0 < marked && marked <= counted, lines.get(i)::toString);
            if (passage.stream().noneMatch(span -> span.text().contains("…"))) {
                assertEquals(marked, counted, lines.get(i)::toString);
            }
        }
        assertTrue(answer.entries().get(0).wordsInCommon() >= 2);
    }
}
