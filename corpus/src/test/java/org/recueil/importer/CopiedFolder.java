package org.recueil.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.recueil.fixture.ModuleFolder;
import org.recueil.importer.assembly.CorpusAssembler;
import org.recueil.importer.source.Source;
import org.recueil.importer.source.SourceTable;

/** A copy of what the importer reads, in a folder where a test may change it. */
public final class CopiedFolder {
    private static final Path ORIGINAL = ModuleFolder.path();

    private final Path folder;

    private CopiedFolder(Path folder) {
        this.folder = folder;
    }

    public static CopiedFolder in(Path empty) throws IOException {
        Files.createDirectories(empty.resolve("sources"));
        for (Source source : Source.values()) {
            copy(empty, "sources/" + source.file());
        }
        copy(empty, "sources/" + SourceTable.FILE);
        copy(empty, "corrections.tsv");
        copy(empty, "theme-names.tsv");
        return new CopiedFolder(empty);
    }

    private static void copy(Path folder, String file) throws IOException {
        Files.copy(ORIGINAL.resolve(file), folder.resolve(file));
    }

    /** Rewrites a file with changed lines. */
    public void change(String file, UnaryOperator<List<String>> change) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(ORIGINAL.resolve(file)));
        Files.write(folder.resolve(file), change.apply(lines));
    }

    public void changeLine(String file, int number, UnaryOperator<String> change) throws IOException {
        change(file, lines -> {
            lines.set(number - 1, change.apply(lines.get(number - 1)));
            return lines;
        });
    }

    public void removeLine(String file, int number) throws IOException {
        change(file, lines -> {
            lines.remove(number - 1);
            return lines;
        });
    }

    /**
     * The data file that the importer makes, without suggested themes, which are learned from everything else and take
     * longest.
     */
    public byte[] importOfficial() throws IOException {
        return Import.bytes(new CorpusAssembler(folder).official());
    }
}
