package org.recueil.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.recueil.command.Bot;
import org.recueil.command.TestCorpus;
import org.recueil.importer.FurtherFiles;
import org.recueil.index.LazySearchEngine;
import org.recueil.model.Corpus;

/** The program and the bot with the further texts of a folder. */
final class FurtherTexts {
    private FurtherTexts() {}

    static Corpus corpus(Path folder) throws IOException {
        return FurtherFiles.add(TestCorpus.get(), List.of(folder));
    }

    static Bot bot(Path folder) throws IOException {
        Corpus corpus = corpus(folder);
        return new Bot(corpus, new LazySearchEngine(corpus));
    }

    static Program.Ran run(Path folder, String... arguments) {
        return Program.here().with(Engine.FOLDER, folder.toString()).run(arguments);
    }
}
