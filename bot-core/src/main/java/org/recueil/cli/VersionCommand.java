package org.recueil.cli;

import java.util.List;
import org.recueil.bot.answer.ProgramVersion;
import org.recueil.model.Corpus;
import org.recueil.text.Bilingual;

/** {@code version}, {@code --version}: the version of the program, and the texts that it answers from. */
final class VersionCommand implements SubCommand {
    @Override
    public String name() {
        return "version";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "version : celle du programme, l’édition du corpus et sa somme de contrôle",
                "version: the program’s, the edition of the corpus and its checksum");
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> {
            Corpus corpus = Engine.corpus(environment);
            String checksum = corpus.provenance().checksum().orElseThrow();
            environment.out().println("Recueil " + ProgramVersion.get());
            environment.out().println("corpus : édition " + corpus.edition() + ", SHA-256 " + checksum);
            List<String> files = corpus.provenance().files();
            if (files.size() > 1) {
                environment.out().println("fichiers : " + String.join(", ", files));
            }
            return 0;
        };
    }
}
