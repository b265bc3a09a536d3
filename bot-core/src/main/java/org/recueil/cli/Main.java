package org.recueil.cli;

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
import org.recueil.data.DataException;
import org.recueil.importer.source.ImportException;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
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

    private final Environment usual;
    private final PrintStream err;
    private final List<SubCommand> commands = new ArrayList<>();

    Main(Environment environment) {
        usual = environment;
        err = environment.err();
        commands.add(new AskCommand());
        commands.add(new VerifyCommand());
        commands.add(new ExportCommand());
        commands.add(new SuggestCommand());
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

    /** @return 0 if the command did its work, 1 if it could not, 2 for unusable arguments */
    int run(String... arguments) {
        Environment environment = language(arguments).map(usual::speaking).orElse(usual);
        int before = languageBefore(arguments);
        List<String> rest = new ArrayList<>(List.of(arguments));
        String name = before < rest.size() ? rest.remove(before) : USUAL;
        if (before < rest.size() && named(name + " " + rest.get(before)).isPresent()) {
            name += " " + rest.remove(before);
        }
        Optional<SubCommand> command = named(name);
        if (command.isEmpty()) {
            String all =
                    String.join(", ", commands.stream().map(SubCommand::name).toList());
            complain(
                    environment,
                    Bilingual.of(
                            "pas de sous-commande « " + name + " » ; il y a : " + all,
                            "no sub-command “" + name + "”; there are: " + all));
            return UNUSABLE_ARGUMENTS;
        }
        Optional<SubCommand> helped = helped(command.get(), rest.subList(before, rest.size()));
        if (helped.isPresent()) {
            new CommandHelp(helped.get(), spec(helped.get()), environment).print();
            return written(environment, helped.get(), 0);
        }
        return written(environment, command.get(), run(environment, command.get(), rest.toArray(String[]::new)));
    }

    /** The value of {@code --lang}, wherever it stands, if it is a language of ours. */
    private static Optional<Language> language(String... arguments) {
        List<String> options = Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .toList();
        String said = "";
        for (int at = 0; at < options.size(); at++) {
            if (options.get(at).startsWith(LANG + "=")) {
                said = options.get(at).substring(LANG.length() + 1);
            } else if (options.get(at).equals(LANG) && at + 1 < options.size()) {
                said = options.get(at + 1);
            }
        }
        return LANGUAGES.contains(said) ? Optional.of(Language.ofCode(said)) : Optional.empty();
    }

    private void complain(Environment environment, Bilingual words) {
        err.println(environment.say(Bilingual.pair(Bilingual.same("recueil"), words)));
    }

    private void complain(Environment environment, SubCommand command, Bilingual words) {
        err.println(environment.say(Bilingual.pair(Bilingual.same("recueil " + command.name()), words)));
    }

    private Optional<SubCommand> named(String name) {
        String plain = withoutDashes(name);
        return commands.stream()
                .filter(candidate -> candidate.name().equals(plain))
                .findFirst();
    }

    /** How many arguments before the sub-command belong to {@code --lang}. */
    private static int languageBefore(String... arguments) {
        if (arguments.length == 0 || !arguments[0].startsWith(LANG)) {
            return 0;
        }
        return arguments[0].equals(LANG) ? Math.min(2, arguments.length) : arguments[0].startsWith(LANG + "=") ? 1 : 0;
    }

    /** The sub-command for which help is wanted: {@code ask --help}, {@code ask -h} and {@code help ask}. */
    private Optional<SubCommand> helped(SubCommand command, List<String> arguments) {
        if (command instanceof HelpSubCommand && !arguments.isEmpty()) {
            return named(String.join(" ", arguments));
        }
        boolean asked =
                arguments.stream().takeWhile(argument -> !argument.equals("--")).anyMatch("--help"::equals);
        return asked || arguments.equals(List.of("-h")) ? Optional.of(command) : Optional.empty();
    }

    /**
     * The exit code, or that of the command if not everything could be printed. It is no failure if the reader has left, such as {@code head}.
     */
    private int written(Environment environment, SubCommand command, int code) {
        if (!environment.out().checkError() || !(environment.out() instanceof Output output)) {
            return code;
        }
        Optional<String> failure = output.failure();
        failure.ifPresent(why -> complain(
                environment,
                command,
                Bilingual.of(
                        "la sortie est incomplète, elle n’a pas pu être écrite (" + why + ")",
                        "the output is incomplete, it could not be written (" + why + ")")));
        return failure.isPresent() ? command.exitIfUnwritten() : code;
    }

    /** The sub-command of {@code --help}, {@code -h} and {@code --version}, which every program is asked for. */
    private static String withoutDashes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("-h") ? "help" : lower.replaceFirst("^--", "");
    }

    private int run(Environment environment, SubCommand command, String[] arguments) {
        try {
            return parse(environment, command, command.begin(environment, List.of(arguments)), arguments);
        } catch (DataException wrongData) {
            complain(environment, wrongData.said());
        } catch (ImportException | IOException | UncheckedIOException failed) {
            complain(
                    environment,
                    Bilingual.same(failed instanceof ImportException ? failed.getMessage() : failed.toString()));
        }
        return FAILED;
    }

    private int parse(Environment environment, SubCommand command, SubCommand.Work work, String[] arguments)
            throws IOException {
        CommandSpec spec = spec(command);
        Optional<String> unknown = unknownOption(spec, arguments);
        if (unknown.isPresent()) {
            complain(
                    environment,
                    command,
                    Bilingual.of("pas d’option « " + unknown.get() + " »", "no option “" + unknown.get() + "”"));
            return UNUSABLE_ARGUMENTS;
        }
        try {
            ParseResult parsed = new CommandLine(spec).parseArgs(arguments);
            String lang = parsed.matchedOptionValue(
                    "lang", command.usualLanguage(environment).code());
            if (!LANGUAGES.contains(lang)) {
                complain(
                        environment,
                        command,
                        Bilingual.of(
                                "« " + lang + " » : la langue est fr ou en",
                                "“" + lang + "”: the language is fr or en"));
                return UNUSABLE_ARGUMENTS;
            }
            return work.run(parsed, Language.ofCode(lang));
        } catch (ParameterException unusable) {
            complain(environment, command, complaint(command, unusable));
            return UNUSABLE_ARGUMENTS;
        }
    }

    private static CommandSpec spec(SubCommand command) {
        CommandSpec spec = command.spec().name("recueil " + command.name()).addOption(lang());
        spec.parser().unmatchedOptionsArePositionalParams(true);
        return spec;
    }

    /** A long option that the command does not know. A misspelt option is not to be answered as a message. */
    private static Optional<String> unknownOption(CommandSpec spec, String[] arguments) {
        return Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> LONG_OPTION.matcher(argument).matches())
                .filter(argument -> spec.findOption(argument.replaceFirst("=.*", "")) == null)
                .findFirst();
    }

    private Bilingual complaint(SubCommand command, ParameterException unusable) {
        if (unusable instanceof UnusableArgument own) {
            return own.said();
        } else if (unusable instanceof UnmatchedArgumentException unmatched) {
            String all = String.join(" ", unmatched.getUnmatched());
            return Bilingual.of("argument en trop : « " + all + " »", "one argument too many: “" + all + "”")
                    .and(longer(command));
        } else if (unusable instanceof MissingParameterException missing) {
            ArgSpec argument = missing.getMissing().get(0);
            String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
            String values = argument.paramLabel();
            return Bilingual.of(
                    "il manque une valeur à " + name + " : " + values.replace("|", " ou "),
                    name + " lacks a value: " + values.replace("|", " or "));
        } else if (unusable instanceof OverwrittenOptionException twice) {
            String option = ((OptionSpec) twice.getOverwritten()).longestName();
            return Bilingual.of(option + " est donné deux fois", option + " is given twice");
        }
        return Bilingual.of("argument inutilisable (" + unusable.getMessage() + ")", unusable.getMessage());
    }

    /** The sub-commands of two words that begin with this one, if there are any. */
    private Bilingual longer(SubCommand command) {
        List<String> names = commands.stream()
                .map(SubCommand::name)
                .filter(name -> name.startsWith(command.name() + " "))
                .toList();
        String all = String.join(", ", names);
        return names.isEmpty() ? Bilingual.same("") : Bilingual.of(" ; il y a : " + all, "; there are: " + all);
    }

    private static OptionSpec lang() {
        return OptionSpec.builder(LANG)
                .type(String.class)
                .paramLabel("fr|en")
                .description(CommandHelp.description(Bilingual.of(
                        "la langue de l’interface ; les textes officiels sont en français",
                        "the language of the interface; the official texts are French")))
                .build();
    }
}
