package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.telegram.render.Words;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

class BotProfileTest {
    @Test
    void commandsAndDescriptionsAreAnnouncedOnceAndAgainOnlyWhereTheyChanged() {
        try (Trial trial = Trial.start()) {
            trial.telegram.awaitRequests("setMyShortDescription", 3);
            assertTrue(trial.telegram
                    .backstage()
                    .commands("all_private_chats", "fr")
                    .contains("aide"));
            assertTrue(
                    trial.telegram.backstage().commands("all_group_chats", "en").contains("help"));
            assertTrue(
                    trial.telegram.backstage().commands("all_group_chats", "").contains("help"));
            assertTrue(trial.telegram.backstage().description("fr").contains("à la lettre"));
            assertFalse(trial.telegram.backstage().shortDescription("en").isBlank());
            trial.stopBot();
            int told = told(trial);
            assertEquals(12, told);
            trial.startBot();
            trial.telegram.awaitRequests("getMyShortDescription", 6);
            trial.stopBot();
            assertEquals(told, told(trial));
            trial.startBot();
        }
    }

    private static int told(Trial trial) {
        return (int) trial.telegram.requests().stream()
                .filter(request -> request.method().startsWith("setmy"))
                .count();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandIsOneOfTheBots(Language language) {
        List<BotCommand> commands = BotProfile.commands(Trial.ENGINE.bot(), language);
        assertEquals(
                language == Language.FRENCH
                        ? List.of(
                                "rec theme chercher citer verifier langage exporter liees reunion resolution decision doc aide a_propos"
                                        .split(" "))
                        : List.of(
                                "rec theme search cite verify agree export related meeting resolution decision doc help about"
                                        .split(" ")),
                commands.stream().map(BotCommand::getCommand).toList());
        for (BotCommand command : commands) {
            assertTrue(command.getCommand().matches("[a-z0-9_]{1,32}"), command.getCommand());
            Answer answer = Trial.ENGINE.bot().answer(new Message("/" + command.getCommand(), language));
            assertNotEquals(Answer.Kind.NOT_FOUND, answer.kind(), command.getCommand());
            assertTrue(command.getDescription().matches("\\p{Lu}.{5,255}"), command.getDescription());
        }
        assertTrue(Words.in(language).say("description").length() <= 512);
        assertTrue(Words.in(language).say("description.short").length() <= 120);
    }
}
