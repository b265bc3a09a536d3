package org.recueil.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.recueil.data.DataException;
import org.recueil.meetings.FileWithThemes;
import org.recueil.text.Bilingual;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code suggest FILE}: prints a meeting's file with suggested themes for each recommendation, to be edited and loaded. */
final class SuggestCommand implements SubCommand {
    private static final int UNUSABLE_ARGUMENTS = 2;

    private static final Bilingual ONE_FILE = Bilingual.of(
            "recueil suggest : il faut un fichier : ./recueil suggest FICHIER",
            "recueil suggest: one file is needed: ./recueil suggest FILE");

    @Override
    public String name() {
        return "suggest";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "suggest FICHIER : le fichier d’une réunion ou d’une session avec des thèmes suggérés, à relire puis à charger",
                "suggest FILE: the file of a meeting or a session with suggested themes, to be read over and then loaded");
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FICHIER")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build());
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> {
            List<String> files = parsed.matchedPositionalValue(0, List.of());
            if (files.size() != 1) {
                environment.err().println(environment.say(ONE_FILE));
                return UNUSABLE_ARGUMENTS;
            }
            Path file = path(files.get(0))
                    .orElseThrow(() -> new DataException(
                            files.get(0),
                            Bilingual.of("ce n’est pas le nom d’un fichier", "this is no name of a file")));
            FileWithThemes.of(file, Engine.corpus(environment)).forEach(environment.out()::println);
            return 0;
        };
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }
}
