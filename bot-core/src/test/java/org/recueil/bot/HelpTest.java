package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Message;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.HelpTopic;
import org.recueil.reply.Action;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** The help names what can be asked, and nothing that cannot. */
class HelpTest {
    private static final Bot BOT = TestCorpus.bot();

    private static Answer ask(String said, Language language) {
        return BOT.answer(new Message(said, language));
    }

    private static List<String> says(Answer answer) {
        return answer.reply().actions().stream().map(Action::value).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandIsExplainedByItsNameInTheLanguage(Language language) {
        String help =
                PlainTextRenderer.ofBlocks().text(ask("/aide tout", language).reply());
        for (Verb verb : Verb.values()) {
            assertTrue(HelpTopic.ALL.contains(verb.firstName()), verb + " has no topic");
            String command =
                    "/" + new HelpTopic(verb, Wording.in(language)).entry().name();
            assertTrue(help.contains("\n• " + command), command + " is not in: " + help);
        }
    }

    @Test
    void aSearchIsCalledSoInEachLanguage() {
        assertEquals(
                "/chercher",
                "/"
                        + new HelpTopic(Verb.SEARCH, Wording.in(Language.FRENCH))
                                .entry()
                                .name());
        assertEquals(
                "/search",
                "/"
                        + new HelpTopic(Verb.SEARCH, Wording.in(Language.ENGLISH))
                                .entry()
                                .name());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExampleOfEveryTopicLeadsSomewhere(Language language) {
        String help = "/" + Wording.in(language).say("help.command");
        Answer all = ask(help + " " + Wording.in(language).say("help.all"), language);
        assertTrue(says(all).size() >= 6, says(all).toString());
        for (String topic : says(all)) {
            Answer one = ask(topic, language);
            assertEquals(Kind.HELP, one.kind(), topic);
            assertTrue(says(one).size() >= 2, topic);
            for (String example : says(one)) {
                assertNotEquals(Kind.NOT_FOUND, ask(example, language).kind(), topic + " → " + example);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void threeExamplesForWhereThePersonIs(Language language) {
        for (Audience audience : Audience.values()) {
            Answer help = BOT.answer(new Message("/aide", language, audience));
            assertEquals(4, says(help).size());
            for (String example : says(help).subList(0, 3)) {
                assertEquals(audience == Audience.OTHERS, example.startsWith("/"), example);
                Kind kind = BOT.answer(new Message(example, language, audience)).kind();
                assertTrue(List.of(Kind.PROVISION, Kind.THEME, Kind.SEARCH).contains(kind), example);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoSaysNothingButOurNameIsWelcomedWithExamplesThatNeedNoCommand(Language language) {
        Answer welcome = BOT.answer(new Message("", language, Audience.OTHERS));
        String text = PlainTextRenderer.ofBlocks().text(welcome.reply());
        assertEquals(Kind.HELP, welcome.kind());
        assertTrue(text.startsWith(Wording.in(language).say("help.welcome")), text);
        List<String> examples = says(welcome).subList(0, 3);
        assertEquals(says(ask("/aide", language)).subList(0, 3), examples);
        assertTrue(text.contains("• " + examples.get(0)), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /aide chercher     | /chercher
            /aide /search      | /chercher
            /aide filtres      | /chercher
            /AIDE Thème        | /theme
            aide cite          | /citer
            /aide citations    | /citer
            /aide r            | /rec
            /aide à propos     | /a_propos
            /help références   | /rec
            """)
    void aTopicIsFoundByWhatPeopleCallIt(String said, String topic) {
        String help =
                PlainTextRenderer.ofBlocks().text(ask(said, Language.FRENCH).reply());
        assertTrue(help.startsWith(topic + "\n"), said + " gives " + help);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /rec rien du tout    | /aide rec
            II.99                | /aide rec
            /theme xyzzy         | /aide theme
            /search xyzzy        | /aide chercher
            /citer xyzzy         | /aide citer
            /citer II.99         | /aide citer
            /liees II.99         | /aide liees
            /liees xyzzy         | /aide liees
            /foo                 | /aide tout
            /rec                 | /aide rec
            """)
    void afterAMissTheHelpThatFitsIsOnePressAway(String said, String help) {
        List<String> offered = says(ask(said, Language.FRENCH));
        assertTrue(offered.contains(help), said + " offers " + offered);
        assertEquals(Kind.HELP, ask(help, Language.FRENCH).kind());
    }

    @Test
    void partAComesFirstIsSaidWhereReferencesAreExplained() {
        String rule = Wording.in(Language.FRENCH).say("help.parts");
        assertFalse(rule.isBlank());
        for (String said : List.of("/aide", "/aide rec")) {
            assertTrue(PlainTextRenderer.ofBlocks()
                    .text(ask(said, Language.FRENCH).reply())
                    .contains(rule));
        }
    }
}
