package org.recueil.main;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.recueil.command.Language;
import org.recueil.data.DataException;
import org.recueil.importer.ImportException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program behind the launcher: reads the sub-command and runs it. */
public final class Main {
    private static final int FAILED = 1;
    private static final int UNUSABLE_ARGUMENTS = 2;
    private static final String USUAL = "chat";
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final Pattern LONG_OPTION = Pattern.compile("--\\p{L}[\\p{L}-]*(=.*)?");

    private final Environment environment;
    private final PrintStream err;
    private final List<SubCommand> commands = new ArrayList<>();

    Main(Environment environment) {
        this.environment = environment;
        err = environment.err();
        commands.add(new AskCommand());
        commands.add(new ExportCommand());
        commands.add(new ImportCommand());
        for (FrontEnd frontEnd : ServiceLoader.load(FrontEnd.class)) {
            commands.add(new FrontEndCommand(frontEnd));
        }
        ServiceLoader.load(SubCommand.class).forEach(commands::add);
        commands.add(new VersionCommand());
        commands.add(new HelpSubCommand(commands));
    }

    public static void main(String[] arguments) {
        System.exit(new Main(Environment.ofThisProcess()).run(arguments));
    }

    /** @return 0 where the command did its work, 1 where it could not, 2 for unusable arguments */
    int run(String... arguments) {
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

    /** {@code --help}, {@code -h} and {@code --version} are asked of every program. */
    private static String withoutDashes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("-h") ? "help" : lower.replaceFirst("^--", "");
    }

    private int run(SubCommand command, String[] arguments) {
        try {
            return parse(command, command.begin(environment, List.of(arguments)), arguments);
        } catch (DataException | ImportException wrongData) {
            err.println("recueil : " + wrongData.getMessage());
            return FAILED;
        } catch (IOException | UncheckedIOException failed) {
            err.println("recueil : " + failed);
            return FAILED;
        }
    }

    private int parse(SubCommand command, SubCommand.Work work, String[] arguments) throws IOException {
        CommandSpec spec = command.spec().name("recueil " + command.name()).addOption(lang());
        spec.parser().unmatchedOptionsArePositionalParams(true);
        Optional<String> unknown = unknownOption(spec, arguments);
        if (unknown.isPresent()) {
            err.println("recueil " + command.name() + " : pas d’option « " + unknown.get() + " »");
            return UNUSABLE_ARGUMENTS;
        }
        try {
            ParseResult parsed = new CommandLine(spec).parseArgs(arguments);
            String lang = parsed.matchedOptionValue("lang", "fr");
            if (!LANGUAGES.contains(lang)) {
                err.println("recueil " + command.name() + " : « " + lang + " » : la langue est fr ou en");
                return UNUSABLE_ARGUMENTS;
            }
            return work.run(parsed, Language.ofCode(lang));
        } catch (ParameterException unusable) {
            err.println("recueil " + command.name() + " : " + complaint(unusable));
            return UNUSABLE_ARGUMENTS;
        }
    }

    /** A long option that the command does not know, so that a misspelt one is not answered as a message. */
    private static Optional<String> unknownOption(CommandSpec spec, String[] arguments) {
        return Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> LONG_OPTION.matcher(argument).matches())
                .filter(argument -> spec.findOption(argument.replaceFirst("=.*", "")) == null)
                .findFirst();
    }

    private static String complaint(ParameterException unusable) {
        if (unusable instanceof UnmatchedArgumentException unmatched) {
            return "argument en trop : « " + String.join(" ", unmatched.getUnmatched()) + " »";
        } else if (unusable instanceof MissingParameterException) {
            return "il manque une valeur à --lang : fr ou en";
        }
        return unusable.getMessage();
    }

    private static OptionSpec lang() {
        return OptionSpec.builder("--lang")
                .type(String.class)
                .paramLabel("fr|en")
                .description("la langue de l’interface ; les textes officiels sont en français")
                .build();
    }
}
