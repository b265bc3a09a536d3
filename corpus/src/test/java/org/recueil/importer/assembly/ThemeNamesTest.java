package org.recueil.importer.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.fixture.ModuleFolder;
import org.recueil.importer.CopiedFolder;
import org.recueil.importer.assembly.ThemeNames.Names;
import org.recueil.importer.source.ImportException;
import org.recueil.model.Theme;

class ThemeNamesTest {
    private static final String TABLE = "theme-names.tsv";
    private static final List<Theme> OF_2021 = CarriedCorpus.get().themes(2021);
    private static final List<Theme> OF_2019 = CarriedCorpus.get().themes(2019);

    @TempDir
    private Path temporary;

    private static List<Names> names() throws IOException {
        List<Names> names = ThemeNames.read(ModuleFolder.path().resolve(TABLE)).all();
        assertEquals(78, names.size());
        return names;
    }

    @Test
    void isEachNameThereOnce() throws IOException {
        List<Function<Names, String>> columns = List.of(Names::in2021, Names::in2019, Names::english);
        for (Function<Names, String> column : columns) {
            List<String> cells = names().stream().map(column).toList();
            assertEquals(cells.size(), new HashSet<>(cells).size());
            assertTrue(cells.stream().allMatch(cell -> !cell.isBlank() && cell.equals(cell.strip())));
        }
    }

    @Test
    void isTheOrderThatOfTheIndexOf2021() throws IOException {
        assertEquals(
                OF_2021.stream().map(Theme::name).toList(),
                names().stream().map(Names::in2021).toList());
    }

    @Test
    void isEveryThemeOf2019PairedWithOneOf2021() throws IOException {
        assertEquals(
                new HashSet<>(OF_2019.stream().map(Theme::name).toList()),
                new HashSet<>(names().stream().map(Names::in2019).toList()));
        for (Theme theme : OF_2021) {
            Theme before = OF_2019.stream()
                    .filter(other -> other.name().equals(theme.otherName()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(theme.name(), before.otherName());
            assertEquals(theme.englishName(), before.englishName());
        }
    }

    @Test
    void wereThirtyThreeThemesRenamed() throws IOException {
        long renamed = names().stream()
                .filter(row ->
                        !row.in2021().replace('\'', '’').equals(row.in2019().replace('\'', '’')))
                .count();
        assertEquals(33, renamed);
    }

    @Test
    void areThemesNumberedInTheOrderOfTheirIndex() {
        for (List<Theme> themes : List.of(OF_2021, OF_2019)) {
            assertEquals(
                    IntStream.rangeClosed(1, 78).boxed().toList(),
                    themes.stream().map(Theme::number).toList());
        }
    }

    @Test
    void doesNoThemeListAProvisionTwiceUnlessTheIndexDoes() {
        List<String> twice = CarriedCorpus.get().themes().stream()
                .filter(theme -> new HashSet<>(theme.references()).size()
                        < theme.references().size())
                .map(theme -> theme.edition() + " " + theme.name())
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void doesTheImportFailWithoutTheNameOfATheme() throws IOException {
        CopiedFolder copy = CopiedFolder.in(temporary);
        copy.removeLine(TABLE, 2);
        ImportException fails = assertThrows(ImportException.class, copy::importOfficial);
        assertTrue(fails.getMessage().contains("\"" + names().get(0).in2019() + "\""), fails.getMessage());
        copy.changeLine(TABLE, 3, line -> line + "\ttoo much");
        fails = assertThrows(ImportException.class, copy::importOfficial);
        assertTrue(fails.getMessage().startsWith("theme-names.tsv:3: "), fails.getMessage());
    }
}
