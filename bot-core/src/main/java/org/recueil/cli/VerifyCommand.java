package org.recueil.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.data.DataException;
import org.recueil.delivery.Trace;
import org.recueil.draft.Draft;
import org.recueil.draft.DraftException;
import org.recueil.draft.DraftLimits;
import org.recueil.draft.DraftReader;
import org.recueil.platform.DraftProblems;
import org.recueil.quotation.value.Finding;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.text.Bilingual;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code verify [--json] [--out FILE] FILE|-}: what a draft quotes and cites, and what is wrong in it. */
final class VerifyCommand implements SubCommand {
    private static final int WRONG = 1;
    private static final int UNUSABLE = 2;
    private static final int UNWRITTEN = 74;
    private static final Bilingual NO_FILE = Bilingual.of(
            "indiquez le fichier à vérifier (.docx, .txt ou .md), ou « - » pour l’entrée",
            "name the file to check (.docx, .txt or .md), or “-” for the input");

    private static final Bilingual NO_SOURCES = Bilingual.of(
            "ce texte ne renvoie à aucune disposition : il n’y a pas de bibliographie",
            "this text refers to no provision: there is no bibliography");

    private static final Bilingual NO_FORMAT = Bilingual.of(
            "--out se termine par .docx, .xlsx, .csv, .md ou .ris", "--out ends with .docx, .xlsx, .csv, .md or .ris");

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "verify [--json] [--lang fr|en] [--out FICHIER] FICHIER|- : vérifie les citations et les renvois d’un projet (.txt, .md, .docx)",
                "verify [--json] [--lang fr|en] [--out FILE] FILE|-: checks the quotations and references of a draft (.txt, .md, .docx)");
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(OptionSpec.builder("--json")
                        .type(boolean.class)
                        .description(CommandHelp.description(Bilingual.of("un objet JSON", "one JSON object")))
                        .build())
                .addOption(OutputFile.option(Bilingual.of(
                        "où écrire toute la vérification : .docx, .xlsx, .csv, .md ou .ris",
                        "where to write the whole check: .docx, .xlsx, .csv, .md or .ris")))
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("1")
                        .type(String.class)
                        .build());
    }

    @Override
    public int exitIfUnwritten() {
        return UNWRITTEN;
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        LoadingEngine engine = new LoadingEngine(() -> Engine.load(environment));
        return (parsed, language) -> {
            String file = parsed.matchedPositionalValue(0, "");
            if (file.isEmpty()) {
                throw new UnusableArgument(parsed, NO_FILE);
            }
            boolean json = parsed.matchedOptionValue("json", false);
            Optional<OutputFile> out = OutputFile.of(parsed);
            if (out.filter(its -> its.format().isEmpty()).isPresent()) {
                throw new UnusableArgument(parsed, NO_FORMAT);
            }
            try {
                Draft draft = read(environment, file);
                Bot bot = engine.get().bot();
                Answer answer = out.flatMap(OutputFile::format)
                        .map(format -> bot.verify(draft, format, language))
                        .orElseGet(() -> bot.verify(draft, language));
                Optional<Path> path =
                        out.map(OutputFile::path).filter(its -> answer.failure().isEmpty());
                if (path.isPresent() && !write(environment, answer, path.get())) {
                    return UNWRITTEN;
                }
                return print(environment, engine.get(), new Message(file, language), answer, json, path);
            } catch (InvalidPathException noPath) {
                throw new UnusableArgument(
                        parsed,
                        Bilingual.of(
                                "« " + file + " » ne peut pas être le nom d’un fichier",
                                "“" + file + "” cannot name a file"));
            } catch (DraftException unreadable) {
                environment
                        .err()
                        .println("recueil verify"
                                + environment.say(Bilingual.pair(Bilingual.same(""), DraftProblems.said(unreadable))));
                return UNUSABLE;
            }
        };
    }

    private static Draft read(Environment environment, String file) throws DraftException {
        DraftReader reader = new DraftReader(DraftLimits.COMMAND_LINE);
        return file.equals(DraftReader.STANDARD_INPUT)
                ? reader.read(file, environment.in())
                : reader.read(Path.of(file));
    }

    /** Writes the file of a check; false if that is impossible, which is said. */
    private static boolean write(Environment environment, Answer answer, Path path) {
        try {
            if (answer.file().isEmpty()) {
                throw new DataException(path.toString(), NO_SOURCES);
            }
            WrittenFile.write(path, answer.file().get());
            return true;
        } catch (DataException unwritten) {
            environment
                    .err()
                    .println("recueil verify" + environment.say(Bilingual.pair(Bilingual.same(""), unwritten.said())));
            return false;
        }
    }

    /** @param written where the file of the check is, if it was written */
    private static int print(
            Environment environment, Engine engine, Message message, Answer found, boolean json, Optional<Path> written)
            throws IOException {
        Answer answer = written.map(path -> WrittenFile.told(found, path, message.language()))
                .orElse(found);
        answer.failure().ifPresent(failure -> environment.err().println("recueil verify: " + Trace.of(failure)));
        environment
                .out()
                .println(
                        json
                                ? AnswerJson.of(message, answer, engine.corpus(), written)
                                : PlainTextRenderer.ofBlocks().text(answer.reply()));
        boolean wrong =
                answer.failure().isPresent() || answer.findings().stream().anyMatch(Finding::isFault);
        return wrong ? WRONG : 0;
    }
}
