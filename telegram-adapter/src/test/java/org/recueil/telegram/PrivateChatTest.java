package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.telegram.fake.Button;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;

class PrivateChatTest {
    @ParameterizedTest
    @ValueSource(strings = {"/rec II.37", "II.37", "/rec@RecueilBot II.37", "ii 37"})
    void aReferenceIsAnsweredToTheLetter(String line) {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", "fr");
            anna.says(line);
            Post answer = trial.telegram.awaitSent(anna.chat());
            AnswerItem item = Trial.core("/rec II.37").items().get(0);
            assertTrue(answer.text().contains(item.text()), answer.text());
            assertTrue(answer.text().contains(item.citation()), answer.text());
            assertTrue(answer.hasNoPreview());
            assertFalse(answer.silent());
            assertTrue(answer.entities().stream()
                    .anyMatch(entity -> entity.toString().contains("undocs.org/fr/")));
            trial.telegram.awaitConfirmed();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, Bonjour", "fr-CA, Bonjour", "'', Bonjour", "en, Hello", "es, Hello"})
    void startGreetsInThePersonsLanguageWithThreeThingsToTry(String language, String greeting) {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", language);
            anna.starts("");
            Post answer = trial.telegram.awaitSent(anna.chat());
            assertTrue(answer.text().startsWith(greeting), answer.text());
            List<Button> tries = answer.buttons().stream()
                    .filter(button -> button.isCallback() && !button.value().startsWith("~x"))
                    .toList();
            assertEquals(3, tries.size(), tries.toString());
            for (Button one : tries) {
                anna.presses(answer, one).awaitAnswer();
                Post shown = trial.telegram.awaitEdit(answer);
                assertFalse(shown.text().startsWith(greeting), shown.text());
                anna.starts("");
                answer = trial.telegram.awaitSent(anna.chat());
            }
        }
    }

    @Test
    void aDeepLinkLeadsFromAGroupToThePrivateChatWhereThereIsNone() {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", "fr");
            Chat group = trial.telegram.supergroup("Groupe de travail");
            anna.says(group, "/rec@RecueilBot VII.2.o");
            String link = trial.reach(anna, trial.telegram.awaitSent(group), "Ouvrir dans le bot")
                    .button("Ouvrir dans le bot")
                    .value();
            assertEquals("https://t.me/" + trial.telegram.botName() + "?start=A-VII-2-o", link);
            anna.starts(link.replaceFirst(".*=", ""));
            Post here = trial.telegram.awaitSent(anna.chat());
            assertTrue(here.text().startsWith("VII.2.o"), here.text());
            assertTrue(
                    here.buttons().stream().noneMatch(button -> button.value().startsWith("https://t.me/")));
            anna.starts("nonsense_");
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("Bonjour"));
        }
    }

    @Test
    void everyPartOfALongAnswerArrivesInOrderWithTheButtonsBelowTheLast() {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", "fr");
            anna.says("IV.46");
            List<AnswerItem> items = Trial.core("IV.46").items();
            Post first = trial.telegram.awaitSent(anna.chat());
            Post second = trial.telegram.awaitSent(anna.chat());
            assertTrue(first.buttons().isEmpty());
            assertFalse(second.buttons().isEmpty());
            String whole = first.text() + "\n" + second.text();
            for (AnswerItem item : items) {
                assertTrue(whole.contains(item.text()), () -> item.id() + ": " + whole);
            }
        }
    }

    @Test
    void whatHasNoTextGetsOneFriendlyLineAndServiceMessagesGetNone() {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", "en");
            anna.starts("");
            trial.telegram.awaitSent(anna.chat());
            anna.sends(
                    anna.chat(),
                    "{\"sticker\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"type\":\"regular\",\"width\":1,\"height\":1,\"is_animated\":false,\"is_video\":false}}");
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("I only read text"));
            anna.sends(
                    anna.chat(),
                    "{\"photo\":[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":1,\"height\":1}],\"caption\":\"II.37\"}");
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
            anna.sends(anna.chat(), "{\"message_auto_delete_timer_changed\":{\"message_auto_delete_time\":86400}}");
            trial.telegram.assertQuiet(anna.chat(), Duration.ofMillis(300));
            trial.telegram.awaitConfirmed();
        }
    }
}
