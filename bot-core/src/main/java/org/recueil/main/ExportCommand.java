package org.recueil.main;

import java.io.IOException;
import org.recueil.command.Language;
import picocli.CommandLine.ParseResult;

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
    public int run(Environment environment, ParseResult arguments, Language language) throws IOException {
        new CorpusExport(Engine.load(environment).corpus()).print(environment.out());
        return 0;
    }
}
