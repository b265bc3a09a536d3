package org.recueil.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.bot.Bot;
import org.recueil.data.CorpusReader;
import org.recueil.data.DataException;
import org.recueil.meetings.FurtherFiles;
import org.recueil.model.Corpus;
import org.recueil.platform.settings.Setting;
import org.recueil.platform.settings.SettingsFile;
import org.recueil.search.SearchEngine;
import org.recueil.text.Bilingual;

/** The corpus and the bot over it, as every front end uses them. Immutable. */
public record Engine(Corpus corpus, Bot bot) {
    /** The setting that names a folder of further texts. */
    public static final String FOLDER = "RECUEIL_CORPUS";

    /** That setting. */
    public static final Setting CORPUS =
            Setting.open(FOLDER, Bilingual.of("un dossier de textes supplémentaires", "a folder of further texts"));

    /** The setting that says where the pages of the texts are. */
    public static final Setting PAGES = Setting.open(
            "RECUEIL_PAGES_URL",
            Bilingual.of(
                    "l’adresse où se trouvent les pages ; chaque citation porte alors celle de sa page",
                    "the address of the pages; each citation then carries that of its page"));

    /** The folder of further texts that belong to this copy of the project, below the launcher's folder. */
    private static final Path PERMANENT = Path.of("corpus", "meetings");

    /**
     * Loads the corpus of this build, the texts in {@code corpus/meetings} and those of {@value #FOLDER}.
     *
     * @throws DataException if one of these files cannot be used, the folder does not exist, or the file of settings cannot be
     *     read
     */
    public static Engine load(Environment environment) throws IOException {
        Corpus corpus = corpus(environment);
        return new Engine(corpus, new Bot(corpus, SearchEngine.lazily(corpus)));
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
        Optional<String> named = said(CORPUS, environment.variables());
        if (named.isPresent()) {
            if (!isDirectory(named.get())) {
                throw new DataException(
                        FOLDER + "=" + named.get(),
                        Bilingual.of(
                                "ce dossier n’existe pas ; il contient un fichier .txt par réunion",
                                "there is no such folder; it holds one .txt file per meeting"));
            }
            folders.add(Path.of(named.get()));
        }
        Corpus whole = FurtherFiles.add(corpus, folders);
        return said(PAGES, environment.variables())
                .map(address -> whole.toBuilder().pages(pages(address)).build())
                .orElse(whole);
    }

    /** A setting is read as every other: from the environment, or else from the file of settings. */
    private static Optional<String> said(Setting setting, Map<String, String> variables) {
        Optional<String> said = setting.in(variables);
        return said.isPresent()
                ? said
                : SettingsFile.in(variables).map(SettingsFile::require).flatMap(setting::in);
    }

    /** An address of pages, with a slash at its end. */
    private static String pages(String said) {
        try {
            URI address = new URI(said);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && address.getQuery() == null && address.getFragment() == null) {
                return said.endsWith("/") ? said : said + "/";
            }
        } catch (URISyntaxException unreadable) {
            throw noPages(said);
        }
        throw noPages(said);
    }

    private static DataException noPages(String said) {
        return new DataException(
                PAGES.name() + "=" + said,
                Bilingual.of(
                        "ce n’est pas l’adresse d’un site ; par exemple https://recueil.example.org/",
                        "this is no address of a site; for example https://recueil.example.org/"));
    }

    private static boolean isDirectory(String named) {
        try {
            return Files.isDirectory(Path.of(named));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
