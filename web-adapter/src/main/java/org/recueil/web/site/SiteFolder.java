package org.recueil.web.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;

/**
 * The folder of a written site. It holds a list of all its files, so that it can be written again, and so that nothing of
 * somebody else is lost: neither a file, nor a folder, nor what a link leads to. Each file is listed before it is written, so
 * that an interrupted writing can be taken up. Safe for use by several threads.
 */
final class SiteFolder {
    /** The list of files: a first line of its own, then one path per line. */
    static final String LIST = "recueil-pages.txt";

    /** Tells a list of ours from a file of somebody else. */
    static final String FIRST_LINE = "# pages of Recueil: whatever is listed here is written anew";

    private static final String NEXT_LIST = LIST + ".new";
    private static final Pattern FILE =
            Pattern.compile("[A-Za-z0-9_,-][A-Za-z0-9._,-]*(?:/[A-Za-z0-9_,-][A-Za-z0-9._,-]*)*");

    private final Path folder;
    private final Set<String> before;
    private final BufferedWriter list;
    private final Map<Path, Path> made = new ConcurrentHashMap<>();
    private final Set<String> written = new TreeSet<>();

    private SiteFolder(Path folder, Set<String> before, BufferedWriter list) {
        this.folder = folder;
        this.before = before;
        this.list = list;
    }

    /**
     * Opens a folder to write a site in it; makes it if it is missing.
     *
     * @throws DataException if it holds anything that was not written by us, or is no folder
     */
    static SiteFolder open(Path named) throws IOException {
        Path folder = named.toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new DataException(named.toString(), Bilingual.of("ce n’est pas un dossier", "this is not a folder"));
        }
        Files.createDirectories(folder);
        Set<String> before = listed(folder);
        refuseForeign(folder, before);
        BufferedWriter list =
                Files.newBufferedWriter(folder.resolve(LIST), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (before.isEmpty()) {
            list.write(FIRST_LINE + "\n");
            list.flush();
        }
        return new SiteFolder(folder, before, list);
    }

    /** The files of an earlier writing; empty if there was none. A list that is not ours is a file of somebody else. */
    private static Set<String> listed(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        try {
            List<String> lines = Files.readAllLines(list);
            boolean ours = !lines.isEmpty()
                    && lines.get(0).equals(FIRST_LINE)
                    && lines.stream()
                            .skip(1)
                            .allMatch(line -> FILE.matcher(line).matches());
            if (ours) {
                Set<String> files = new HashSet<>(lines.subList(1, lines.size()));
                files.addAll(List.of(LIST, NEXT_LIST));
                return files;
            }
        } catch (CharacterCodingException notOurs) {
            throw foreign(folder, LIST);
        }
        throw foreign(folder, LIST);
    }

    /** Folders count, too, if no file of ours is below them; links are never followed, and never ours. */
    private static void refuseForeign(Path folder, Set<String> own) throws IOException {
        Set<String> known = new HashSet<>(own);
        for (String file : own) {
            for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
                known.add(file.substring(0, slash));
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.skip(1).sorted()::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                boolean isPlain = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        || Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
                if (!isPlain || !known.contains(name)) {
                    throw foreign(folder, name);
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static DataException foreign(Path folder, String name) {
        return new DataException(
                folder.toString(),
                Bilingual.of(
                        "ce dossier contient déjà « " + name
                                + " », que « pages » n’a pas écrit ; nommez un dossier vide ou nouveau",
                        "this folder already holds “" + name
                                + "”, which “pages” did not write; name an empty or a new folder"));
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

    /** @param file its path below the folder, of letters, digits and {@code . , - _} between slashes */
    void write(String file, byte[] content) throws IOException {
        if (!FILE.matcher(file).matches()) {
            throw new IllegalArgumentException("no file of a site is called \"" + file + "\"");
        }
        add(file);
        Path path = folder.resolve(file);
        made.computeIfAbsent(path.getParent(), SiteFolder::make);
        Files.write(path, content);
    }

    private synchronized void add(String file) throws IOException {
        if (written.add(file) && !before.contains(file)) {
            list.write(file + "\n");
            list.flush();
        }
    }

    /** Removes what an earlier writing left and this one has not written, and writes the list of files in order. */
    void finish() throws IOException {
        list.close();
        Set<String> old = new TreeSet<>(before);
        old.removeAll(written);
        old.removeAll(List.of(LIST, NEXT_LIST));
        for (String file : old) {
            Path path = folder.resolve(file);
            Files.deleteIfExists(path);
            removeIfEmpty(path.getParent());
        }
        List<String> lines = new ArrayList<>(List.of(FIRST_LINE));
        lines.addAll(written);
        Path next = folder.resolve(NEXT_LIST);
        Files.write(next, lines);
        Files.move(next, folder.resolve(LIST), StandardCopyOption.REPLACE_EXISTING);
    }

    private void removeIfEmpty(Path parent) throws IOException {
        Path each = parent;
        while (!each.equals(folder) && isEmpty(each)) {
            Files.delete(each);
            each = each.getParent();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> content = Files.list(directory)) {
            return content.findAny().isEmpty();
        }
    }

    /** How many files were written. */
    synchronized int count() {
        return written.size();
    }
}
