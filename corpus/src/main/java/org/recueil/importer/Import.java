package org.recueil.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.recueil.data.Checksum;
import org.recueil.data.CorpusWriter;
import org.recueil.importer.assembly.CorpusAssembler;
import org.recueil.importer.audit.Audit;
import org.recueil.model.Corpus;

/** Writes the data file, its checksum and the audit anew, in the places where they are checked in. */
public final class Import {
    /** The path of the data file, from the folder of the module {@code corpus}. */
    public static final Path DATA = Path.of("src", "main", "resources", "org", "recueil", "data", "corpus.jsonl");

    /** The path of its checksum, which has the form of the tool {@code sha256sum}. */
    public static final Path CHECKSUM = DATA.resolveSibling("corpus.sha256");

    /** The path of the audit, from the same folder. */
    public static final Path AUDIT = Path.of("AUDIT.md");

    private Import() {}

    /**
     * Writes the three files.
     *
     * @param folder the folder of the module {@code corpus}
     * @return the paths of the files, from that folder
     */
    public static List<Path> run(Path folder) throws IOException {
        CorpusAssembler assembler = new CorpusAssembler(folder);
        Corpus corpus = assembler.corpus();
        Files.createDirectories(folder.resolve(DATA).getParent());
        byte[] data = bytes(corpus);
        Files.write(folder.resolve(DATA), data);
        Files.writeString(folder.resolve(CHECKSUM), checksum(data));
        Files.writeString(folder.resolve(AUDIT), Audit.of(assembler, corpus));
        return List.of(DATA, CHECKSUM, AUDIT);
    }

    static String checksum(byte[] data) {
        return Checksum.of(data) + "  " + DATA.getFileName() + "\n";
    }

    static byte[] bytes(Corpus corpus) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CorpusWriter.write(corpus, out);
        return out.toByteArray();
    }
}
