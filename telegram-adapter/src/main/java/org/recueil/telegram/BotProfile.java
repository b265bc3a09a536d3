package org.recueil.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.recueil.bot.Bot;
import org.recueil.telegram.api.ApiFailure;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.render.Words;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;

/**
 * What Telegram shows of the bot before anybody asks: its commands and descriptions. Telegram is told only what has changed.
 */
final class BotProfile {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A language by Telegram's code; null, which is not sent, for all languages that have no code of their own here. */
    private record Spoken(String code, Language language) {}

    private static final List<Spoken> LANGUAGES = List.of(
            new Spoken(null, Language.ENGLISH), new Spoken("en", Language.ENGLISH), new Spoken("fr", Language.FRENCH));

    private final BotApi api;
    private final Bot bot;

    BotProfile(BotApi api, Bot bot) {
        this.api = api;
        this.bot = bot;
    }

    /** Tells what changed. */
    void announce() throws ApiFailure {
        for (Spoken spoken : LANGUAGES) {
            announce(spoken.code(), commands(bot, spoken.language()), Words.in(spoken.language()));
        }
    }

    private void announce(String code, List<BotCommand> commands, Wording wording) throws ApiFailure {
        for (BotCommandScope scope :
                List.of(new BotCommandScopeAllPrivateChats(), new BotCommandScopeAllGroupChats())) {
            JsonNode known = api.ask(
                    GetMyCommands.builder().scope(scope).languageCode(code).build());
            if (!known.equals(JSON.valueToTree(commands))) {
                api.ask(SetMyCommands.builder()
                        .commands(commands)
                        .scope(scope)
                        .languageCode(code)
                        .build());
            }
        }
        String description = wording.say("description");
        if (!api.ask(GetMyDescription.builder().languageCode(code).build())
                .path("description")
                .asText()
                .equals(description)) {
            api.ask(SetMyDescription.builder()
                    .description(description)
                    .languageCode(code)
                    .build());
        }
        String brief = wording.say("description.short");
        if (!api.ask(GetMyShortDescription.builder().languageCode(code).build())
                .path("short_description")
                .asText()
                .equals(brief)) {
            api.ask(SetMyShortDescription.builder()
                    .shortDescription(brief)
                    .languageCode(code)
                    .build());
        }
    }

    static List<BotCommand> commands(Bot bot, Language language) {
        return bot.menu(language).stream()
                .map(entry -> new BotCommand(entry.name(), capitalised(entry.what())))
                .toList();
    }

    private static String capitalised(String what) {
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    }
}
