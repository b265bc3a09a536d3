package org.recueil.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.Semaphore;

/**
 * Writes files with the writers that were found: those on the class path and those in the folder of the system property
 * {@value #FOLDER}. That folder is opened when the first file is written, so that nothing of it is loaded for a look-up. At most
 * two files are written at the same time; others wait in the order in which they came, because a document is built in memory.
 * Safe for use by several threads.
 */
public final class FileWriters {
    /** The system property with the folder of the jars that write files. */
    public static final String FOLDER = "recueil.documents";

    private static final int AT_ONCE = 2;
    private static final FileWriters OF_THIS_PROCESS = new FileWriters(System.getProperty(FOLDER, ""));

    private final String folder;
    private final Semaphore writing = new Semaphore(AT_ONCE, true);
    private Optional<Map<FileFormat, FileWriter>> writers = Optional.empty();

    /** @param folder of the jars; empty for none */
    FileWriters(String folder) {
        this.folder = folder;
    }

    /** All files of a process are written in one queue. */
    public static FileWriters ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    /**
     * Writes a file and leaves the stream open.
     *
     * @throws IOException if the stream cannot take it, or the folder of the writers is missing or cannot be read
     */
    public void write(ExportedFile file, OutputStream out) throws IOException {
        FileWriter writer = writer(file.format());
        writing.acquireUninterruptibly();
        try {
            writer.write(file.content(), file.format(), out);
        } finally {
            writing.release();
        }
    }

    /**
     * The file as it will be sent.
     *
     * @throws UncheckedIOException if the folder of the writers is missing or cannot be read
     */
    public byte[] bytes(ExportedFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(file, bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.toByteArray();
    }

    private synchronized FileWriter writer(FileFormat format) throws IOException {
        if (writers.isEmpty()) {
            writers = Optional.of(found());
        }
        FileWriter writer = writers.get().get(format);
        if (writer == null) {
            throw new IOException("nothing here writes ." + format.extension() + " files; the folder of " + FOLDER
                    + " is " + (folder.isEmpty() ? "not set" : folder));
        }
        return writer;
    }

    private Map<FileFormat, FileWriter> found() throws IOException {
        ClassLoader own = FileWriters.class.getClassLoader();
        if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
            return found(own);
        }
        URLClassLoader loader = new URLClassLoader("documents", jars(Path.of(folder)), own);
        try {
            return found(loader);
        } catch (ServiceConfigurationError | LinkageError broken) {
            loader.close();
            throw new IOException("a jar in the folder " + folder + " is broken", broken);
        }
    }

    /** @param loader stays open as long as the process, since writers load what they need when they need it */
    private static Map<FileFormat, FileWriter> found(ClassLoader loader) {
        Map<FileFormat, FileWriter> found = new EnumMap<>(FileFormat.class);
        for (FileWriter writer : ServiceLoader.load(FileWriter.class, loader)) {
            writer.formats().forEach(format -> found.putIfAbsent(format, writer));
        }
        return found;
    }

    private static URL[] jars(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
            found.forEach(jars::add);
        }
        jars.sort(Comparator.naturalOrder());
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(url(jar));
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path jar) throws IOException {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IOException(jar + " has no address", impossible);
        }
    }
}
