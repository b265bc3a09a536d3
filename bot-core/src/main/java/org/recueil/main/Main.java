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
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program behind the launcher: reads the sub-command and runs it. */
public final class Main {
    private static final int FAILED = 1;
    private static final int UNUSABLE_ARGUMENTS = 2;
    private static final String USUAL = "chat";
    private static final String LANG = "--lang";
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
        int before = languageBefore(arguments);
        List<String> rest = new ArrayList<>(List.of(arguments));
        String name = before < rest.size() ? rest.remove(before) : USUAL;
        if (before < rest.size() && named(name + " " + rest.get(before)).isPresent()) {
            name += " " + rest.remove(before);
        }
        Optional<SubCommand> command = named(name);
        if (command.isEmpty()) {
            err.println("recueil : pas de sous-commande « " + name + " » ; il y a : "
                    + String.join(", ", commands.stream().map(SubCommand::name).toList()));
            return UNUSABLE_ARGUMENTS;
        }
        Optional<SubCommand> helped = helped(command.get(), rest.subList(before, rest.size()));
        if (helped.isPresent()) {
            new CommandHelp(helped.get(), spec(helped.get())).print(environment.out());
            return written(helped.get(), 0);
        }
        return written(command.get(), run(command.get(), rest.toArray(String[]::new)));
    }

    private Optional<SubCommand> named(String name) {
        String plain = withoutDashes(name);
        return commands.stream()
                .filter(candidate -> candidate.name().equals(plain))
                .findFirst();
    }

    /** How many arguments before the sub-command say the language. */
    private static int languageBefore(String... arguments) {
        if (arguments.length == 0 || !arguments[0].startsWith(LANG)) {
            return 0;
        }
        return arguments[0].equals(LANG) ? Math.min(2, arguments.length) : arguments[0].startsWith(LANG + "=") ? 1 : 0;
    }

    /** The sub-command that help is asked for: {@code ask --help}, {@code ask -h} and {@code help ask}. */
    private Optional<SubCommand> helped(SubCommand command, List<String> arguments) {
        if (command instanceof HelpSubCommand && !arguments.isEmpty()) {
            return named(String.join(" ", arguments));
        }
        boolean asked =
                arguments.stream().takeWhile(argument -> !argument.equals("--")).anyMatch("--help"::equals);
        return asked || arguments.equals(List.of("-h")) ? Optional.of(command) : Optional.empty();
    }

    /** The exit code, unless what was to be printed was not. A reader that left, such as {@code head}, wanted no more. */
    private int written(SubCommand command, int code) {
        if (!environment.out().checkError() || !(environment.out() instanceof Output output)) {
            return code;
        }
        Optional<String> failure = output.failure();
        failure.ifPresent(why -> err.println("recueil " + command.name()
                + " : la sortie est incomplète, elle n’a pas pu être écrite (" + why + ")"));
        return failure.isPresent() ? FAILED : code;
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
        CommandSpec spec = spec(command);
        Optional<String> unknown = unknownOption(spec, arguments);
        if (unknown.isPresent()) {
            err.println("recueil " + command.name() + " : pas d’option « " + unknown.get() + " »");
            return UNUSABLE_ARGUMENTS;
        }
        try {
            ParseResult parsed = new CommandLine(spec).parseArgs(arguments);
            String lang = parsed.matchedOptionValue(
                    "lang", command.usualLanguage(environment).code());
            if (!LANGUAGES.contains(lang)) {
                err.println("recueil " + command.name() + " : « " + lang + " » : la langue est fr ou en");
                return UNUSABLE_ARGUMENTS;
            }
            return work.run(parsed, Language.ofCode(lang));
        } catch (ParameterException unusable) {
            err.println("recueil " + command.name() + " : " + complaint(command, unusable));
            return UNUSABLE_ARGUMENTS;
        }
    }

    private static CommandSpec spec(SubCommand command) {
        CommandSpec spec = command.spec().name("recueil " + command.name()).addOption(lang());
        spec.parser().unmatchedOptionsArePositionalParams(true);
        return spec;
    }

    /** A long option that the command does not know, so that a misspelt one is not answered as a message. */
    private static Optional<String> unknownOption(CommandSpec spec, String[] arguments) {
        return Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> LONG_OPTION.matcher(argument).matches())
                .filter(argument -> spec.findOption(argument.replaceFirst("=.*", "")) == null)
                .findFirst();
    }

    private String complaint(SubCommand command, ParameterException unusable) {
        if (unusable instanceof UnmatchedArgumentException unmatched) {
            return "argument en trop : « " + String.join(" ", unmatched.getUnmatched()) + " »" + longer(command);
        } else if (unusable instanceof MissingParameterException missing) {
            return missing.getMissing().get(0) instanceof OptionSpec option
                            && !option.longestName().equals(LANG)
                    ? "il manque une valeur à " + option.longestName() + " : " + option.paramLabel()
                    : "il manque une valeur à --lang : fr ou en";
        }
        return unusable instanceof OverwrittenOptionException twice
                        && twice.getOverwritten() instanceof OptionSpec option
                ? "l’option " + option.longestName() + " est là deux fois"
                : unusable.getMessage();
    }

    /** The sub-commands of two words that begin with this one, if there are any. */
    private String longer(SubCommand command) {
        List<String> names = commands.stream()
                .map(SubCommand::name)
                .filter(name -> name.startsWith(command.name() + " "))
                .toList();
        return names.isEmpty() ? "" : " ; il y a : " + String.join(", ", names);
    }

    private static OptionSpec lang() {
        return OptionSpec.builder(LANG)
                .type(String.class)
                .paramLabel("fr|en")
                .description("la langue de l’interface ; les textes officiels sont en français")
                .build();
    }
}
