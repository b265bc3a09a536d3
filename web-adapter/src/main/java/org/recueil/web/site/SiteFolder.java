package org.recueil.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;

/**
 * The folder of a written site. It holds a list of all its files, so that it can be written again, and so that no file of
 * somebody else is lost. Safe for use by several threads.
 */
final class SiteFolder {
    /** The list of files, one path per line. */
    static final String LIST = "recueil-pages.txt";

    private final Path folder;
    private final Map<Path, Path> made = new ConcurrentHashMap<>();
    private final Set<String> written = Collections.synchronizedSet(new TreeSet<>());

    private SiteFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder to write a site in it; makes it if it is missing.
     *
     * @throws DataException if it holds a file that was not written by us, or is no folder
     */
    static SiteFolder open(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new DataException(folder.toString(), Bilingual.of("ce n’est pas un dossier", "this is not a folder"));
        }
        Set<String> own = list(folder);
        for (String file : files(folder)) {
            if (!own.contains(file)) {
                throw new DataException(
                        folder.toString(),
                        Bilingual.of(
                                "ce dossier contient déjà « " + file
                                        + " », que « pages » n’a pas écrit ; nommez un dossier vide ou nouveau",
                                "this folder already holds “" + file
                                        + "”, which “pages” did not write; name an empty or a new folder"));
            }
        }
        Files.createDirectories(folder);
        return new SiteFolder(folder);
    }

    private static Set<String> list(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        Set<String> files = new HashSet<>(List.of(LIST));
        if (Files.isRegularFile(list)) {
            files.addAll(Files.readAllLines(list));
        }
        return files;
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void write(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String file, byte[] content) throws IOException {
        Path path = folder.resolve(file);
        made.computeIfAbsent(path.getParent(), SiteFolder::make);
        Files.write(path, content);
        written.add(file);
    }

    /** Removes what an earlier writing left and this one has not written, and writes the list of files. */
    void finish() throws IOException {
        for (String old : list(folder)) {
            if (!written.contains(old) && !old.equals(LIST)) {
                Files.deleteIfExists(folder.resolve(old));
            }
        }
        removeEmptyFolders();
        List<String> files = new ArrayList<>(new TreeSet<>(written));
        Files.write(folder.resolve(LIST), (String.join("\n", files) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void removeEmptyFolders() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(folder)) {
            folders = all.filter(Files::isDirectory)
                    .sorted(Collections.reverseOrder())
                    .toList();
        }
        for (Path each : folders) {
            try (Stream<Path> content = Files.list(each)) {
                if (!each.equals(folder) && content.findAny().isEmpty()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** How many files were written. */
    int count() {
        return written.size();
    }
}
