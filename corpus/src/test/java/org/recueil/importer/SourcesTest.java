package org.recueil.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.fixture.ModuleFolder;
import org.recueil.importer.source.Corrections;
import org.recueil.importer.source.Source;
import org.recueil.importer.source.SourceTable;
import org.recueil.model.PublishedSource;

class SourcesTest {
    private static final Path FOLDER = ModuleFolder.path().resolve("sources");

    /** The rows of the table in SOURCES.md, without its head. */
    static List<List<String>> rows() throws IOException {
        List<List<String>> rows = SourceTable.read(FOLDER).rows();
        assertEquals(Source.values().length, rows.size());
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isEachSourceUntouched(List<String> row) throws IOException, NoSuchAlgorithmException {
        assertEquals(6, row.size(), row.toString());
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(row.get(0)));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertEquals(row.get(5), HexFormat.of().formatHex(digest), row.get(0));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void doesTheTableNameWhatTheSourcePrints(List<String> row) throws IOException {
        String text = Files.readString(FOLDER.resolve(row.get(0))).replaceAll("[\\s*]+", " ");
        String symbol = row.get(2);
        assertEquals(!symbol.equals("none printed"), row.get(0).startsWith(symbol.replace('/', '-')), row.toString());
        for (String word : row.get(1).replaceAll("\\(.*\\)", "").split("[\\s:]+")) {
            assertTrue(text.contains(word), row.get(0) + " does not print \"" + word + "\"");
        }
    }

    @Test
    void isEveryFileAndEverySourceInTheTable() throws IOException {
        Set<String> listed = rows().stream().map(row -> row.get(0)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> read = Arrays.stream(Source.values()).map(Source::file).collect(Collectors.toSet());
        assertEquals(listed, new TreeSet<>(read));
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> present =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            present.remove(SourceTable.FILE);
            assertEquals(listed, present);
        }
    }

    @Test
    void isEverySourceTold() throws IOException {
        List<PublishedSource> told = CarriedCorpus.get().provenance().sources();
        assertEquals(
                Arrays.stream(Source.values()).map(Source::file).toList(),
                told.stream().map(PublishedSource::file).toList());
        int rows = Corrections.read(ModuleFolder.path().resolve("corrections.tsv"))
                .all()
                .size();
        assertEquals(
                rows,
                told.stream()
                        .mapToInt(source -> source.corrections() + source.doubts())
                        .sum());
    }

    @Test
    void isTheShortNameOfEverySourceExplained() throws IOException {
        String explained = Files.readString(FOLDER.resolve(SourceTable.FILE));
        for (Source source : Source.values()) {
            assertTrue(explained.contains("`" + source.key() + "`"), source.key());
        }
    }
}
