package org.recueil.main;

import java.util.List;

/** {@code export}: the whole corpus for scripts. */
final class ExportCommand implements SubCommand {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return "export : tout le corpus, un objet JSON par ligne";
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> {
            new CorpusExport(Engine.load(environment).corpus()).print(environment.out());
            return 0;
        };
    }
}
