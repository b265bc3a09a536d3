package org.recueil.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.data.DataException;
import org.recueil.delivery.Trace;
import org.recueil.export.ExportedFile;
import org.recueil.export.FileFormat;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code ask [--json] [--lang fr|en] [--out FILE] [MESSAGE]}: answers one message, or each line of the standard input. Only the
 * answer to an argument writes its file.
 */
final class AskCommand implements SubCommand {
    /** The line between two answers, because answers have blank lines of their own. */
    private static final String BETWEEN = "---";

    private static final int UNWRITTEN = 1;

    private static final Bilingual NO_FILE = Bilingual.of(
            " : cette réponse n’apporte aucun fichier ; pour en avoir un : ask --out FICHIER \"/exporter enfants word\"",
            ": this answer brings no file; for one: ask --out FILE \"/exporter enfants word\"");

    private static final Bilingual LINE = Bilingual.of("ligne ", "line ");
    private static final Bilingual COLON = Bilingual.of(" : ", ": ");

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "ask [--json] [--lang fr|en] [--out FICHIER] [MESSAGE] : répond à un message, ou à chaque ligne de l’entrée",
                "ask [--json] [--lang fr|en] [--out FILE] [MESSAGE]: answers a message, or each line of the input");
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(OptionSpec.builder("--json")
                        .type(boolean.class)
                        .description(CommandHelp.description(
                                Bilingual.of("un objet JSON par réponse", "one JSON object per answer")))
                        .build())
                .addOption(OutputFile.option(Bilingual.of(
                        "où écrire le fichier que la réponse apporte ; sans elle, dans le dossier courant",
                        "where to write the file that the answer brings; without it, in the current folder")))
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
        return (parsed, language) -> {
            List<String> words = parsed.matchedPositionalValue(0, List.of());
            Optional<OutputFile> out = out(parsed, words);
            boolean json = parsed.matchedOptionValue("json", false);
            return answer(environment, engine.get(), words, json, out, language);
        };
    }

    private static Optional<OutputFile> out(ParseResult parsed, List<String> words) {
        Optional<OutputFile> out = OutputFile.of(parsed);
        if (out.isPresent() && words.isEmpty()) {
            throw new UnusableArgument(
                    parsed,
                    Bilingual.of(
                            "--out demande un MESSAGE : une ligne de l’entrée n’écrit aucun fichier",
                            "--out needs a MESSAGE: a line of the input writes no file"));
        }
        return out;
    }

    /** @param words of one message; empty if each line of the standard input is one */
    static int answer(
            Environment environment,
            Engine engine,
            List<String> words,
            boolean json,
            Optional<OutputFile> out,
            Language language)
            throws IOException {
        if (!words.isEmpty()) {
            return answerWithFile(environment, engine, new Message(String.join(" ", words), language), json, out);
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (number > 1 && !json) {
                environment.out().println(BETWEEN);
            }
            Message message = new Message(line, language);
            Answer answer =
                    answered(environment, engine, message, environment.say(LINE) + number + environment.say(COLON));
            print(environment, engine, message, WrittenFile.unwritten(answer, language), json, Optional.empty());
            number++;
            if (environment.out().checkError()) {
                return 0;
            }
        }
        return 0;
    }

    private static int answerWithFile(
            Environment environment, Engine engine, Message message, boolean json, Optional<OutputFile> out) {
        Answer answer = answered(environment, engine, message, "");
        Optional<FileFormat> wanted = out.flatMap(OutputFile::format);
        boolean unsaid = answer.kind() == Answer.Kind.EXPORT && answer.file().isEmpty();
        if (unsaid && wanted.isPresent()) {
            String line = message.text() + " " + wanted.get().word();
            answer = answered(environment, engine, new Message(line, message.language()), "");
        }
        Optional<Path> path =
                answer.file().map(file -> out.map(OutputFile::path).orElse(Path.of(file.name())));
        Optional<FileFormat> said = answer.file().map(ExportedFile::format);
        if (wanted.isPresent() && said.isPresent() && !wanted.equals(said)) {
            throw new DataException(
                    path.get().toString(),
                    Bilingual.of(
                            "ce nom ne va pas avec le format demandé (."
                                    + said.get().extension() + ") ; rien n’a été écrit",
                            "this name does not fit the format asked for (."
                                    + said.get().extension() + "); nothing was written"));
        }
        if (path.isPresent()) {
            WrittenFile.write(path.get(), answer.file().get());
            answer = WrittenFile.told(answer, path.get(), message.language());
        }
        print(environment, engine, message, answer, json, path);
        if (out.isPresent() && path.isEmpty()) {
            environment.err().println("recueil ask" + environment.say(NO_FILE));
            return UNWRITTEN;
        }
        return 0;
    }

    /** @param where stands before the failure in the error message */
    private static Answer answered(Environment environment, Engine engine, Message message, String where) {
        Answer answer = engine.bot().answer(message);
        answer.failure()
                .ifPresent(failure ->
                        environment.err().println("recueil" + environment.say(COLON) + where + Trace.of(failure)));
        return answer;
    }

    private static void print(
            Environment environment,
            Engine engine,
            Message message,
            Answer answer,
            boolean json,
            Optional<Path> written) {
        environment
                .out()
                .println(
                        json
                                ? AnswerJson.of(message, answer, engine.corpus(), written)
                                : PlainTextRenderer.ofBlocks().text(answer.reply()));
    }
}
