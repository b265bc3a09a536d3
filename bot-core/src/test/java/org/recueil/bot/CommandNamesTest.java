package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.reply.Action;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** Whatever the bot says spells its commands in the language of whoever asked. What a button says is no text. */
class CommandNamesTest {
    private static final Map<Language, Pattern> OF_THE_OTHER = Map.of(
            Language.ENGLISH, Pattern.compile("/(?:liees|citer|reunion|aide|chercher|a_propos|themes tous)\\b"),
            Language.FRENCH, Pattern.compile("/(?:related|cite|meeting|help|about|themes all)\\b"));

    private static final List<String> COMMANDS = List.of(
            "rec",
            "theme",
            "themes",
            "search",
            "cite",
            "related",
            "meeting",
            "resolution",
            "decision",
            "doc",
            "help",
            "about");

    /** Each command alone, with what it does not know, and what the dialogues say. */
    private static Stream<String> lines() {
        Stream<String> commands =
                COMMANDS.stream().flatMap(name -> Stream.of("/" + name, "/" + name + " zzz", "/help " + name));
        Stream<String> said = Dialogue.all().stream()
                .flatMap(dialogue -> dialogue.exchanges().stream())
                .map(Dialogue.Exchange::said);
        return Stream.concat(commands, said);
    }

    /** What is offered then is what is spelt most like it, in whichever language. */
    private static boolean isMisspelt(String line) {
        return line.startsWith("/")
                && !TestCorpus.bot().isCommand(line.substring(1).split("\\W", 2)[0]);
    }

    /** Whoever types a command of the other language may read it again. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void commandsAreSpelledInTheLanguageOfTheInterface(Language language) {
        Pattern other = OF_THE_OTHER.get(language);
        List<String> strange = new ArrayList<>();
        List<String> lines = lines().filter(line -> line.length() < 200)
                .filter(line -> !other.matcher(line).find() && !isMisspelt(line))
                .toList();
        assertTrue(lines.size() >= 100);
        for (String line : lines) {
            Answer answer = TestCorpus.bot().answer(new Message(line, language));
            List<String> shown = new ArrayList<>(
                    List.of(PlainTextRenderer.ofBlocks().text(answer.reply()).replace(line, "")));
            answer.reply().actions().stream()
                    .filter(Action.Ask.class::isInstance)
                    .map(Action::label)
                    .forEach(shown::add);
            shown.stream()
                    .filter(text -> other.matcher(text).find())
                    .map(text -> line + " → " + text)
                    .forEach(strange::add);
        }
        assertEquals(List.of(), strange);
    }
}
