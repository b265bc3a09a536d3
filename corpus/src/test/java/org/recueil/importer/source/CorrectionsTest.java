package org.recueil.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.ModuleFolder;
import org.recueil.importer.CopiedFolder;
import org.recueil.importer.Import;

class CorrectionsTest {
    private static final String TABLE = "corrections.tsv";
    private static final Path FOLDER = ModuleFolder.path();

    /** Sources whose records have no remarks. Their rows that leave a mistake as printed are only for the audit. */
    private static final EnumSet<Source> WITHOUT_REMARKS = EnumSet.of(Source.REPORT_2010, Source.DOCUMENTS);

    @TempDir
    private static Path temporary;

    private static CopiedFolder copy;

    private static List<String> checkedIn;

    @BeforeAll
    static void copyOnce() throws IOException {
        copy = CopiedFolder.in(temporary);
        checkedIn = texts(Files.readAllBytes(FOLDER.resolve(Import.DATA)));
    }

    static Stream<Named<Integer>> rows() throws IOException {
        List<Correction> rows = Corrections.read(FOLDER.resolve(TABLE)).all();
        assertFalse(rows.isEmpty());
        return IntStream.range(0, rows.size()).mapToObj(i -> Named.of(name(rows.get(i)), i));
    }

    private static String name(Correction row) {
        return row.source().key() + " " + row.place() + " " + row.printed().strip();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTheRowNeeded(int index) throws IOException {
        Correction row = Corrections.read(FOLDER.resolve(TABLE)).all().get(index);
        copy.removeLine(TABLE, index + 2);
        if (row.leavesAsPrinted() && WITHOUT_REMARKS.contains(row.source())) {
            assertEquals(checkedIn, texts(copy.importOfficial()), name(row));
        } else {
            assertTrue(changesOrFails(), name(row) + " could be left out");
        }
    }

    /** All records except those of the sources, which count the rows, and those that are learned from the others. */
    private static List<String> texts(byte[] data) {
        return new String(data, StandardCharsets.UTF_8)
                .lines()
                .filter(line ->
                        !line.startsWith("{\"type\":\"source\"") && !line.startsWith("{\"type\":\"suggestion\""))
                .toList();
    }

    private static boolean changesOrFails() throws IOException {
        try {
            return !checkedIn.equals(texts(copy.importOfficial()));
        } catch (ImportException | IllegalArgumentException fails) {
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void doesTheImportFailWhereThePrintedTextIsNotThere(int index) throws IOException {
        copy.changeLine(TABLE, index + 2, line -> {
            String[] cells = line.split("\t", -1);
            cells[2] += "‡";
            return String.join("\t", cells);
        });
        ImportException fails = assertThrows(ImportException.class, copy::importOfficial);
        assertTrue(fails.getMessage().contains("‡\" is printed 0 times there"), fails.getMessage());
    }

    @Test
    void isNoRowThereTwice() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(TABLE));
        assertEquals(lines.size(), new HashSet<>(lines).size());
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                Arguments.of("recueil-2021\tl. 110\tgardes", "6 cells between tabs, not 3"),
                Arguments.of("", "6 cells between tabs, not 1"),
                Arguments.of("recueil-2022\tl. 110\ta\tb\tofficial\tx", "no source is called \"recueil-2022\""),
                Arguments.of("recueil-2021\tline 110\ta\tb\tofficial\tx", "not \"line 110\""),
                Arguments.of("recueil-2021\tl. 110\t\tb\tofficial\tx", "needs what is printed, and why"),
                Arguments.of("recueil-2021\tl. 110\ta\tb\tofficial\t ", "needs what is printed, and why"),
                Arguments.of("recueil-2021\tl. 110\ta\tb\tguess\tx", "\"extraction\" or \"official\", not \"guess\""),
                Arguments.of("recueil-2021\tl. 99999\ta\tb\tofficial\tx", "\"a\" is printed 0 times there"));
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void isABadRowRefusedInWordsThatSayWhatWouldWork(String row, String words) throws IOException {
        copy.change(TABLE, lines -> List.of(lines.get(0), row));
        ImportException fails = assertThrows(ImportException.class, copy::importOfficial);
        assertTrue(fails.getMessage().startsWith("corrections.tsv:"), fails.getMessage());
        assertTrue(fails.getMessage().contains(words), fails.getMessage());
    }

    @Test
    void isATableWithOtherColumnsRefused() throws IOException {
        copy.changeLine(TABLE, 1, line -> "what\twhere");
        ImportException fails = assertThrows(ImportException.class, copy::importOfficial);
        assertTrue(fails.getMessage().contains("corrections.tsv:1: "), fails.getMessage());
    }
}
