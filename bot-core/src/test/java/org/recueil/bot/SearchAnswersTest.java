package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Message;
import org.recueil.reply.Action;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** What a search answers, as scripts and people get it. */
class SearchAnswersTest {
    private static final int FEW = 5;

    private static Answer ask(String line) {
        return TestCorpus.bot().answer(new Message(line, Language.FRENCH));
    }

    @Test
    void aReferenceBesideAYearIsOfferedAndNotSought() {
        List<String> found = first("formation des juges CTOC/COP/WG.4/2011/4 en 2011");
        assertEquals(first("formation des juges en 2011"), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recommandations de 2011 sur les enfants | /search recommandations sur les enfants",
                "technologie depuis 2017 partie:A | /search technologie partie:A",
                "enfants en 2010 ou de 2013 | /search enfants ou",
            })
    void yearsInPlainWordsCanBeTakenBack(String line, String without) {
        assertTrue(
                ask(line).reply().actions().stream()
                        .anyMatch(action -> action.label().equals("Sans l’année")
                                && action.value().equals(without)),
                () -> ask(line).reply().actions().toString());
    }

    private static List<String> first(String line) {
        return ask(line).items().stream()
                .map(item -> item.id().toString())
                .limit(FEW)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compensation | A.I.13 A.IV.46.h",
                "compensasion | A.I.13 A.IV.46.h",
                "non-punishment | A.I.11 A.II.44",
                "faut-il punir les victimes ? | A.I.11 A.VII.2.b",
                "supply chains | A.IX.20 A.IX.21",
                "suply chain | A.IX.20 A.IX.21",
                "peut-on poursuivre une victime ? | A.I.11 A.VII.2.b",
                "enfants non accompagnés | A.II.5",
                "mdecins | A.VI.9 A.I.8",
                "labour inspectors | A.VI.8 A.II.37",
                "smuggling of migrants | A.VII.2.o",
                "peacekeepers | A.IV.45.c A.IX.16",
                "casques bleus | A.IV.45.c A.IX.16",
                "permanence téléphonique | A.VI.3 A.VIII.1.g",
                "permanence telephonique | A.VI.3 A.VIII.1.g",
                "hotline | A.VI.3 A.VIII.1.g",
                "ONG | A.II.47",
                "sindicats | A.V.17 A.VI.8",
                "syndicats | A.V.17 A.VI.8",
                "délai de réflexion | A.IV.24",
                "delai de reflexion | A.IV.24",
                "Interpol | A.X.9 A.X.24",
                "is Interpol mentioned anywhere | A.X.9",
                "Interpol est-il mentionné ? | A.X.9 A.X.24"
            })
    void aSpecialistFindsAmongTheFirstWhatSheLooksFor(String asked, String expected) {
        List<String> first = first(asked);
        assertTrue(first.containsAll(List.of(expected.split(" "))), asked + " → " + first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compensation | Victimes (indemnisation)",
                "non-punishment | Victimes (non-sanction et non-poursuite)",
                "faut-il punir les victimes ? | Victimes (non-sanction et non-poursuite)",
                "frais de recrutement | Agences de recrutement et frais de recrutement",
                "peut-on poursuivre une victime ? | Victimes (non-sanction et non-poursuite)",
                "enfants non accompagnés | Enfants",
                "mineurs non accompagnés | Enfants",
                "dernières recommandations sur les technologies | Technologie",
                "peacekeepers | Intervenants (personnel du maintien de la paix)",
                "casques bleus | Intervenants (personnel du maintien de la paix)"
            })
    void aThemeThatAQuestionNamesIsNamed(String asked, String theme) {
        Answer answer = ask(asked);
        assertTrue(
                answer.theme().filter(theme::equals).isPresent()
                        || answer.choices().contains(theme),
                asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"juge", "formation partie:B", "compensation", "traite depuis:2018", "zzzzqqq formation"})
    void theTotalIsTheSumOfThePagesAndNothingComesTwice(String asked) {
        Answer start = ask("/search " + asked);
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= start.pages(); page++) {
            Answer answer = ask("/search " + asked + " page " + page);
            assertEquals(page, answer.page());
            assertEquals(start.total(), answer.total());
            answer.items().forEach(item -> all.add(item.id().toString()));
        }
        assertEquals(start.total(), all.size());
        assertEquals(all.stream().distinct().toList(), all);
    }

    @Test
    void aWordThatNothingIsNearIsNamed() {
        Answer answer = ask("/search zzzzqqqq");
        assertEquals(Kind.NOT_FOUND, answer.kind());
        assertTrue(PlainTextRenderer.ofBlocks().text(answer.reply()).contains("zzzzqqqq"));
    }

    @Test
    void aConditionThatMeansNothingIsNamed() {
        String text =
                PlainTextRenderer.ofBlocks().text(ask("formation partie:Z").reply());
        assertTrue(text.contains("partie:Z"), text);
    }

    @Test
    void whatIsRepeatedIsAQuestionAsItWasTyped() {
        String asked = "what did the COP decide in resolution 5/2 on victims, prevention and cooperation?";
        Answer answer = ask(asked);
        String text = PlainTextRenderer.ofBlocks().text(answer.reply());
        assertTrue(text.contains("« what did the COP decide in resolution 5/2 on … » : "), text);
        assertTrue(
                answer.reply().actions().stream().anyMatch(action -> says(action, "/search " + asked + " page 2")),
                text);
    }

    @Test
    void aWordReadOtherwiseIsToldOnce() {
        String text = PlainTextRenderer.ofBlocks()
                .text(ask("sindicats sindicats sindicats").reply());
        assertEquals(text.indexOf("« sindicats » : "), text.lastIndexOf("« sindicats » : "), text);
        assertTrue(text.contains("« sindicats » : "), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"tourisme sexuel\" | /search tourisme sexuel",
                "enfants depuis:2099 | /search enfants",
                "mendicité -États -traite -enfants | /search mendicité"
            })
    void whatConditionsShutOutIsOnePressAway(String asked, String says) {
        Answer answer = ask(asked);
        assertEquals(Kind.NOT_FOUND, answer.kind(), asked);
        assertTrue(answer.reply().actions().stream().anyMatch(action -> says(action, says)), asked);
    }

    @Test
    void aCorrectionReplacesTheWholeWordAndNoPartOfAnother() {
        List<String> corrections = ask("victimes ctim").reply().actions().stream()
                .map(Action::value)
                .filter(line -> line.startsWith("/search ") && !line.contains(":"))
                .toList();
        assertFalse(corrections.isEmpty());
        corrections.forEach(line -> assertTrue(line.matches("/search victimes \\p{L}+"), line));
    }

    private static boolean says(Action action, String line) {
        return action instanceof Action.Ask ask && ask.says().equals(line);
    }

    static Stream<String> hostileLines() {
        return Stream.of(
                "a".repeat(100_000),
                "mot ".repeat(25_000),
                "« ".repeat(50_000),
                "-organes ".repeat(10_000),
                "le la les des du de",
                "partie:A",
                "partie:B réunion:II depuis:2000 thème:enfants",
                "الاتجار بالأشخاص",
                "🦊🦊 👩‍👩‍👧 🇫🇷",
                "\"travail forcé\" ".repeat(500),
                "\"a\" \"b\" ".repeat(250),
                "thème:enfants ".repeat(5_000),
                "traite AND (victimes OR *) ~ ^ [a TO b] \\ field:x",
                String.join(" ", Arrays.asList("x", "\uD800", "\uDC00", "\u0000")));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostileLines")
    void hostileLinesAreAnsweredQuickly(String line) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertNotEquals("", PlainTextRenderer.ofBlocks().text(ask(line).reply()));
            assertNotEquals(
                    "", PlainTextRenderer.ofBlocks().text(ask("/search " + line).reply()));
        });
    }

    @Test
    void noCorrectionAsksTheSameAgain() {
        List<String> lines = List.of("que disent les textes du bitcoin ?", "bitcoin", "victimes ctim", "les drones");
        for (String line : lines) {
            List<String> same = ask(line).reply().actions().stream()
                    .filter(action -> action instanceof Action.Ask ask && ask.role() == Action.Role.CORRECTION)
                    .map(Action::value)
                    .filter(says -> says.equals("/search " + line))
                    .toList();
            assertEquals(List.of(), same, line);
        }
    }
}
