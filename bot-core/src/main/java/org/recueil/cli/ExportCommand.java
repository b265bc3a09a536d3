package org.recueil.cli;

import java.util.List;
import org.recueil.text.Bilingual;

/** {@code export}: the whole corpus for scripts. */
final class ExportCommand implements SubCommand {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "export : tout le corpus, un objet JSON par ligne",
                "export: the whole corpus, one JSON object per line");
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> {
            new CorpusExport(Engine.load(environment).corpus()).print(environment.out());
            return 0;
        };
    }
}
