package org.recueil.search.index;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.recueil.data.AskedLinesReader;
import org.recueil.data.CorpusReader;
import org.recueil.model.Corpus;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;

/**
 * The index of the texts that this build carries, written when it is built and read into memory when somebody searches. Two
 * builds write the same bytes. The form: a number that tells the texts, how many files, then each file with its name and
 * length.
 */
final class PackedIndex {
    private static final String RESOURCE = "index.bin";

    private PackedIndex() {}

    /**
     * Writes it; part of the build.
     *
     * @param arguments the folder of the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        // Lucene takes the ids of segments from here, which are random otherwise.
        System.setProperty("tests.seed", "0");
        write(Path.of(arguments[0])
                .resolve(PackedIndex.class.getPackageName().replace('.', '/'))
                .resolve(RESOURCE));
    }

    private static void write(Path file) throws IOException {
        Corpus corpus = CorpusReader.readCarried();
        List<Searchable> texts = Searchables.of(corpus);
        Directory index = IndexWriting.of(texts, AskedOfTexts.of(corpus), AskedLinesReader.absentTopics());
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeLong(number(texts));
            String[] names = index.listAll();
            out.writeInt(names.length);
            for (String name : names) {
                byte[] bytes = bytes(index, name);
                out.writeUTF(name);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
    }

    private static byte[] bytes(Directory index, String name) throws IOException {
        try (IndexInput in = index.openInput(name, IOContext.READONCE)) {
            byte[] bytes = new byte[Math.toIntExact(in.length())];
            in.readBytes(bytes, 0, bytes.length);
            return bytes;
        }
    }

    /** The index that was written for these texts; empty if the build carries one of others, or none. */
    static Optional<Directory> of(List<Searchable> texts) {
        try (InputStream resource = PackedIndex.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(resource.readAllBytes()));
            return in.readLong() == number(texts) ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException("the resource " + RESOURCE + " cannot be read", broken);
        }
    }

    private static Directory read(DataInputStream in) throws IOException {
        Directory index = IndexWriting.inMemory();
        for (int files = in.readInt(); files > 0; files--) {
            try (IndexOutput out = index.createOutput(in.readUTF(), IOContext.DEFAULT)) {
                byte[] bytes = in.readNBytes(in.readInt());
                out.writeBytes(bytes, 0, bytes.length);
            }
        }
        return index;
    }

    /** Tells texts from others: by their ids and words, in their order. */
    private static long number(List<Searchable> texts) {
        CRC32 words = new CRC32();
        for (Searchable text : texts) {
            String all = text.id() + "\n" + text.above() + "\n" + text.text() + "\n" + text.inOtherLanguages() + "\n";
            words.update(all.getBytes(StandardCharsets.UTF_8));
        }
        return ((long) texts.size() << Integer.SIZE) | words.getValue();
    }
}
