package org.recueil.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.export.FileFormat;
import org.recueil.text.Bilingual;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The file that {@code --out} names. */
record OutputFile(Path path) {
    private static final String NAME = "--out";

    static OptionSpec option(Bilingual description) {
        return OptionSpec.builder(NAME)
                .type(String.class)
                .paramLabel("FILE")
                .description(CommandHelp.description(description))
                .build();
    }

    /** @throws UnusableArgument if its value cannot name a file */
    static Optional<OutputFile> of(ParseResult parsed) {
        String said = parsed.matchedOptionValue(NAME, null);
        try {
            return Optional.ofNullable(said).map(Path::of).map(OutputFile::new);
        } catch (InvalidPathException noPath) {
            throw new UnusableArgument(
                    parsed,
                    Bilingual.of(
                            "« " + said + " » ne peut pas être le nom d’un fichier",
                            "“" + said + "” cannot name a file"));
        }
    }

    /** The format that the end of its name says. */
    Optional<FileFormat> format() {
        String name = String.valueOf(path.getFileName());
        return Stream.of(FileFormat.values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format.extension()))
                .findFirst();
    }
}
