package org.recueil.main;

import java.io.IOException;
import java.nio.file.Path;
import org.recueil.command.Language;
import org.recueil.importer.Import;
import picocli.CommandLine.ParseResult;

/** {@code import}: for those who edit corrections: makes the data file and the audit anew from the sources. */
final class ImportCommand implements SubCommand {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "import : refait le fichier de données, sa somme de contrôle et corpus/AUDIT.md à partir des sources";
    }

    @Override
    public int run(Environment environment, ParseResult arguments, Language language) throws IOException {
        Path folder = environment.home().resolve("corpus");
        Import.run(folder).forEach(file -> environment.out().println(folder.resolve(file)));
        return 0;
    }
}
