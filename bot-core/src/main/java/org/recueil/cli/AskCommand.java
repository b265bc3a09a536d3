package org.recueil.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.delivery.Trace;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code ask [--json] [--lang fr|en] [MESSAGE]}: answers one message, or each line of the standard input. */
final class AskCommand implements SubCommand {
    /** The line between two answers, because answers have blank lines of their own. */
    private static final String BETWEEN = "---";

    private static final Bilingual LINE = Bilingual.of("ligne ", "line ");
    private static final Bilingual COLON = Bilingual.of(" : ", ": ");

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "ask [--json] [--lang fr|en] [MESSAGE] : répond à un message, ou à chaque ligne de l’entrée",
                "ask [--json] [--lang fr|en] [MESSAGE]: answers a message, or each line of the input");
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(OptionSpec.builder("--json")
                        .type(boolean.class)
                        .description(CommandHelp.description(
                                Bilingual.of("un objet JSON par réponse", "one JSON object per answer")))
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("MESSAGE")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build());
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        LoadingEngine engine = new LoadingEngine(() -> Engine.load(environment));
        return (parsed, language) -> answer(
                environment,
                engine.get(),
                parsed.matchedPositionalValue(0, List.of()),
                parsed.matchedOptionValue("json", false),
                language);
    }

    /** @param words of one message; empty if each line of the standard input is one */
    static int answer(Environment environment, Engine engine, List<String> words, boolean json, Language language)
            throws IOException {
        if (!words.isEmpty()) {
            print(environment, engine, new Message(String.join(" ", words), language), json, "");
            return 0;
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (number > 1 && !json) {
                environment.out().println(BETWEEN);
            }
            print(
                    environment,
                    engine,
                    new Message(line, language),
                    json,
                    environment.say(LINE) + number + environment.say(COLON));
            number++;
            if (environment.out().checkError()) {
                return 0;
            }
        }
        return 0;
    }

    /** @param where stands before the failure in the error message */
    private static void print(Environment environment, Engine engine, Message message, boolean json, String where) {
        Answer answer = engine.bot().answer(message);
        answer.failure()
                .ifPresent(failure ->
                        environment.err().println("recueil" + environment.say(COLON) + where + Trace.of(failure)));
        environment
                .out()
                .println(
                        json
                                ? AnswerJson.of(message, answer, engine.corpus())
                                : PlainTextRenderer.ofBlocks().text(answer.reply()));
    }
}
