package org.recueil.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recueil.command.Bot;
import org.recueil.data.CorpusReader;
import org.recueil.data.DataException;
import org.recueil.importer.FurtherMeetings;
import org.recueil.index.Groundwork;
import org.recueil.index.LazySearchEngine;
import org.recueil.model.Corpus;

/** The corpus and the bot over it, as every front end uses them. */
public record Engine(Corpus corpus, Bot bot) {
    /** The environment variable that names a folder of further meetings. */
    public static final String FOLDER = "RECUEIL_CORPUS";

    /** The folder of meetings that belong to this copy of the project, below the launcher's. */
    private static final Path PERMANENT = Path.of("corpus", "meetings");

    /**
     * Loads the corpus of this build, the meetings in {@code corpus/meetings} and those of {@value #FOLDER}.
     *
     * @throws DataException where a file of a meeting cannot be used, or the folder does not exist
     */
    public static Engine load(Environment environment) throws IOException {
        Corpus corpus = corpus(environment);
        return new Engine(corpus, new Bot(corpus, new LazySearchEngine(corpus)));
    }

    /**
     * The same for who will search soon: what a search needs is begun at once, beside the rest.
     *
     * @throws DataException as {@link #load}
     */
    public static Engine loadToSearch(Environment environment) throws IOException {
        Groundwork groundwork = new Groundwork();
        Corpus corpus = corpus(environment);
        return new Engine(corpus, new Bot(corpus, LazySearchEngine.begun(corpus, groundwork)));
    }

    /**
     * All texts that {@link #load} loads, without a bot.
     *
     * @throws DataException as {@link #load}
     */
    static Corpus corpus(Environment environment) throws IOException {
        Corpus corpus = CorpusReader.readCarried();
        List<Path> folders = new ArrayList<>();
        Path permanent = environment.home().resolve(PERMANENT);
        if (Files.isDirectory(permanent)) {
            folders.add(permanent);
        }
        String named = environment.variables().get(FOLDER);
        if (named != null && !named.isBlank()) {
            if (!Files.isDirectory(Path.of(named))) {
                throw new DataException(
                        FOLDER + "=" + named, "ce dossier n’existe pas ; il contient un fichier .txt par réunion");
            }
            folders.add(Path.of(named));
        }
        return FurtherMeetings.add(corpus, folders);
    }
}
