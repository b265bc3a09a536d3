package org.recueil.cli;

import java.nio.file.Path;
import java.util.List;
import org.recueil.importer.Import;
import org.recueil.text.Bilingual;

/** {@code import}: makes the data file and the audit anew from the sources, for those who edit corrections. */
final class ImportCommand implements SubCommand {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "import : refait le fichier de données, sa somme de contrôle et corpus/AUDIT.md à partir des sources",
                "import: makes the data file, its checksum and corpus/AUDIT.md anew from the sources");
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> {
            Path folder = environment.home().resolve("corpus");
            Import.run(folder).forEach(file -> environment.out().println(folder.resolve(file)));
            return 0;
        };
    }
}
