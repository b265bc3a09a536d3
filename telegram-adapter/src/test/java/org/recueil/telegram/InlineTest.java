package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.InlineAnswer;
import org.recueil.telegram.fake.InlineQuery;
import org.recueil.telegram.fake.InlineResult;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;

class InlineTest {
    private final Trial trial = Trial.start(Trial.UNLIMITED);
    private Person anna;

    @BeforeEach
    void people() {
        anna = trial.telegram.person("Anna", "fr");
    }

    @AfterEach
    void end() {
        trial.close();
    }

    private InlineAnswer asks(String query) {
        InlineAnswer answer = anna.asksInline(query).awaitAnswer();
        assertTrue(answer.personal());
        return answer;
    }

    @Test
    void aReferenceInsertsTheTextWithItsCitationAndLinks() {
        InlineQuery query = anna.asksInline("II.37");
        List<InlineResult> results = query.awaitAnswer().results();
        AnswerItem item = Trial.core("II.37").items().get(0);
        assertEquals(1, results.size());
        InlineResult result = results.get(0);
        assertEquals("II.37 · CTOC/COP/WG.4/2010/6, par. 44", result.title());
        assertTrue(item.text().startsWith(result.description().replace(" …", "")), result.description());
        assertTrue(result.inserts().contains(item.text()), result.inserts());
        assertTrue(result.inserts().contains(item.citation()), result.inserts());
        String entities = result.entities().toString();
        assertTrue(entities.contains("undocs.org/fr/") && entities.contains("?start=A-II-37"), entities);
        Chat group = trial.telegram.supergroup("Groupe de travail");
        Post inserted = anna.chooses(result, group);
        assertEquals(result.inserts(), inserted.text());
    }

    @Test
    void aProvisionTooLongForAMessageIsOfferedInParts() {
        List<InlineResult> results = asks("IV.46").results();
        assertTrue(results.get(0).title().endsWith("(1 sur 2)"), results.get(0).title());
        String whole = results.get(0).inserts() + results.get(1).inserts();
        Trial.core("IV.46").items().forEach(item -> assertTrue(whole.contains(item.text()), item.id()::toString));
        assertEquals(Trial.core("IV.46").items().size() + 1, results.size(), "the whole, then each of its children");
    }

    @Test
    void anEmptyQueryShowsTheThemesAndAThemeLeadsToItsProvisions() {
        List<InlineResult> themes = asks("").results();
        assertTrue(themes.size() > 30, themes.toString());
        String leads = themes.get(11).keyboard().get(0).get(0).value();
        assertEquals("/theme 12", leads);
        List<String> titles =
                asks(leads).results().stream().map(InlineResult::title).toList();
        AnswerItem first = Trial.core("/theme 12").items().get(0);
        assertTrue(titles.get(0).startsWith(first.label()), titles.toString());
    }

    @Test
    void resultsPageByOffsetWithoutLossOrRepeat() {
        String query = "traite des personnes";
        List<String> ids = new ArrayList<>();
        InlineAnswer answer = asks(query);
        while (true) {
            assertTrue(answer.results().size() <= 50);
            answer.results().forEach(result -> ids.add(result.id()));
            if (answer.nextOffset().isEmpty()) {
                break;
            }
            answer = anna.asksInline(query, answer.nextOffset()).awaitAnswer();
        }
        assertEquals(ids.stream().distinct().toList(), ids);
        int total = Trial.core(query).total();
        assertTrue(total > 100);
        assertTrue(ids.size() >= total, () -> ids.size() + " of " + total);
    }

    @Test
    void referencesInASentenceBecomeCitationsWithLinks() {
        InlineResult result = asks("Nous rappelons +II.37+ et +V.3+.").results().get(0);
        String citation = Trial.core("V.3").items().get(0).citation();
        assertEquals("Nous rappelons CTOC/COP/WG.4/2010/6, par. 44 et " + citation + ".", result.inserts());
        assertEquals(2, result.entities().size());
        assertEquals(0, asks("Nous rappelons +II.37+.").cacheSeconds());
    }

    @Test
    void whatIsNotFoundOffersWhatIsNearOrHowToAsk() {
        List<String> near =
                asks("II.99").results().stream().map(InlineResult::title).toList();
        assertEquals(3, near.size(), near::toString);
        assertTrue(near.get(0).startsWith("II.58 · "), near::toString);
        assertTrue(asks("recommandation 37").results().stream()
                .anyMatch(result -> result.title().startsWith("II.37 · ")));
        InlineAnswer nothing = asks("xyzzyqwv");
        assertTrue(nothing.results().stream()
                .map(InlineResult::title)
                .collect(Collectors.joining())
                .isEmpty());
        assertTrue(nothing.button().orElseThrow().startsWith("Rien trouvé"));
        anna.starts(nothing.startParameter());
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("Bonjour"));
    }

    @Test
    void whatIsInsertedInAChatWithTheBotIsNoQuestion() {
        anna.starts("");
        trial.telegram.awaitSent(anna.chat());
        InlineQuery query = anna.asksInline("II.37");
        anna.chooses(query.awaitAnswer().results().get(0), anna.chat());
        trial.telegram.assertQuiet(anna.chat(), Duration.ofMillis(300));
        trial.telegram.awaitConfirmed();
    }
}
