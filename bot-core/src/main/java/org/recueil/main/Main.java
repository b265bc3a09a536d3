package org.recueil.main;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.recueil.command.Language;
import org.recueil.data.DataException;
import org.recueil.importer.ImportException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program behind the launcher: reads the sub-command and runs it. */
public final class Main {
    private static final int FAILED = 1;
    private static final int UNUSABLE_ARGUMENTS = 2;
    private static final String USUAL = "chat";
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final List<SubCommand> commands = new ArrayList<>();

    private Main() {
        commands.add(new AskCommand(out));
        commands.add(new ExportCommand(out));
        commands.add(new ImportCommand(out));
        for (FrontEnd frontEnd : ServiceLoader.load(FrontEnd.class)) {
            commands.add(new FrontEndCommand(frontEnd));
        }
        commands.add(new HelpSubCommand(commands, out));
    }

    /** Exits with 0 where the command did its work, 1 where it could not, 2 for unusable arguments. */
    public static void main(String[] arguments) {
        System.exit(new Main().run(arguments));
    }

    private int run(String[] arguments) {
        String name = arguments.length == 0 ? USUAL : withoutDashes(arguments[0]);
        SubCommand command = commands.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElse(null);
        if (command == null) {
            err.println("recueil : pas de sous-commande « " + arguments[0] + " » ; il y a : "
                    + String.join(", ", commands.stream().map(SubCommand::name).toList()));
            return UNUSABLE_ARGUMENTS;
        }
        List<String> rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        return run(command, rest.toArray(String[]::new));
    }

    /** {@code --help} and {@code -h} are asked of every program. */
    private static String withoutDashes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("-h") ? "help" : lower.replaceFirst("^--", "");
    }

    private int run(SubCommand command, String[] arguments) {
        CommandSpec spec = command.spec().name("recueil " + command.name()).addOption(lang());
        spec.parser().unmatchedOptionsArePositionalParams(true);
        try {
            ParseResult parsed = new CommandLine(spec).parseArgs(arguments);
            String lang = parsed.matchedOptionValue("lang", "fr");
            if (!LANGUAGES.contains(lang)) {
                err.println("recueil " + command.name() + " : « " + lang + " » : la langue est fr ou en");
                return UNUSABLE_ARGUMENTS;
            }
            return command.run(parsed, Language.ofCode(lang));
        } catch (ParameterException unusable) {
            err.println("recueil " + command.name() + " : " + unusable.getMessage());
            return UNUSABLE_ARGUMENTS;
        } catch (DataException | ImportException wrongData) {
            err.println("recueil : " + wrongData.getMessage());
            return FAILED;
        } catch (IOException | UncheckedIOException failed) {
            err.println("recueil : " + failed);
            return FAILED;
        }
    }

    private static OptionSpec lang() {
        return OptionSpec.builder("--lang")
                .type(String.class)
                .paramLabel("fr|en")
                .description("la langue de l’interface ; les textes officiels sont en français")
                .build();
    }
}
