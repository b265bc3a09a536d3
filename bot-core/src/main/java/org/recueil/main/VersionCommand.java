package org.recueil.main;

import java.io.IOException;
import org.recueil.command.Language;
import org.recueil.command.ProgramVersion;
import org.recueil.data.CorpusReader;
import org.recueil.model.Corpus;
import picocli.CommandLine.ParseResult;

/** {@code version}, {@code --version}: the program, and which texts it carries. */
final class VersionCommand implements SubCommand {
    @Override
    public String name() {
        return "version";
    }

    @Override
    public String summary() {
        return "version : celle du programme, l’édition du corpus et sa somme de contrôle";
    }

    @Override
    public int run(Environment environment, ParseResult arguments, Language language) throws IOException {
        Corpus corpus = CorpusReader.readCarried();
        environment.out().println("Recueil " + ProgramVersion.get());
        environment
                .out()
                .println("corpus : édition " + corpus.edition() + ", SHA-256 "
                        + corpus.provenance().checksum().orElseThrow());
        return 0;
    }
}
