package org.recueil.slack.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.cli.CommandHelp;
import org.recueil.cli.Environment;
import org.recueil.cli.SubCommand;
import org.recueil.cli.UnusableArgument;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code slack manifest}: prints the manifest of an app, to be approved and pasted into Slack. */
public final class ManifestCommand implements SubCommand {
    private static final String MINIMAL = "--minimal";
    private static final String HTTP = "--http";
    private static final String COMMAND = "--command";

    @Override
    public String name() {
        return "slack manifest";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "slack manifest [--minimal] [--http URL] [--command rec=recueil-rec] :"
                        + " le manifeste de l’application Slack, à coller dans https://api.slack.com/apps",
                "slack manifest [--minimal] [--http URL] [--command rec=recueil-rec]:"
                        + " the manifest of the Slack app, to be pasted into https://api.slack.com/apps");
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addOption(OptionSpec.builder(MINIMAL)
                        .type(boolean.class)
                        .description(CommandHelp.description(Bilingual.of(
                                "commands et chat:write seulement, et aucun événement",
                                "commands and chat:write alone, and no event")))
                        .build())
                .addOption(OptionSpec.builder(HTTP)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .paramLabel("URL")
                        .description(
                                CommandHelp.description(
                                        Bilingual.of(
                                                "l’adresse en https où Slack joint le bot ; sans elle, le bot ouvre un socket vers Slack",
                                                "the https address at which Slack reaches the bot; without it the bot opens a socket to Slack")))
                        .build())
                .addOption(OptionSpec.builder(COMMAND)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .paramLabel("rec=recueil-rec")
                        .description(CommandHelp.description(Bilingual.of(
                                "un autre nom pour une commande, chercher, rec, recueil ou theme ; autant de fois qu’il faut",
                                "another name for a command, chercher, rec, recueil or theme; as often as needed")))
                        .build());
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> {
            boolean isChosen = parsed.hasMatchedOption("lang");
            Wording told = ShapeWords.in(isChosen ? language : environment.language());
            AppShape shape = shape(parsed, language, told);
            environment.out().println(new Manifest(shape).text());
            reminders(shape, told).forEach(environment.err()::println);
            return 0;
        };
    }

    /** @param told the wording of errors, in the language of the person who reads them */
    private static AppShape shape(ParseResult parsed, Language language, Wording told) {
        List<String> addresses = parsed.matchedOptionValue(HTTP, List.of());
        if (addresses.size() > 1) {
            throw unusable(parsed, told.say("http.twice", String.join(", ", addresses)));
        }
        Optional<URI> requests = addresses.stream()
                .findFirst()
                .map(address -> AppShape.requests(address)
                        .orElseThrow(() -> unusable(parsed, told.say("http.unusable", address))));
        try {
            CommandNames names = CommandNames.read(parsed.matchedOptionValue(COMMAND, List.of()));
            boolean isMinimal = parsed.matchedOptionValue(MINIMAL, false);
            return new AppShape(isMinimal, requests, new AppSettings(names, language));
        } catch (UnusableName name) {
            throw unusable(parsed, name.in(told.language()));
        }
    }

    private static UnusableArgument unusable(ParseResult parsed, String why) {
        return new UnusableArgument(parsed, Bilingual.same(why));
    }

    /** The settings that the bot needs to fit this manifest, because Slack does not tell them. */
    private static List<String> reminders(AppShape shape, Wording told) {
        List<String> reminders = new ArrayList<>();
        String chosen = shape.settings().commands().chosen();
        if (!chosen.isEmpty()) {
            reminders.add(told.say("remember", AppSettings.COMMANDS_NAME + "=" + chosen));
        }
        if (shape.settings().language() != Language.FRENCH) {
            reminders.add(told.say(
                    "remember",
                    AppSettings.LANG_NAME + "=" + shape.settings().language().code()));
        }
        if (shape.requests().isPresent()) {
            reminders.add(told.say("remember", "SLACK_SIGNING_SECRET, SLACK_HTTP_PORT"));
        }
        shape.requests()
                .filter(address -> !address.getRawPath().equals(AppShape.PATH))
                .ifPresent(address -> reminders.add(told.say("remember.path", address, AppShape.PATH)));
        return reminders;
    }
}
