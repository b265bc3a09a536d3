package org.recueil.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.fixture.ModuleFolder;
import org.recueil.importer.assembly.CorpusAssembler;
import org.recueil.importer.source.Corrections;
import org.recueil.importer.source.ImportException;
import org.recueil.importer.source.Source;
import org.recueil.importer.source.SourceLine;
import org.recueil.importer.source.SourceText;

class UndeclaredStretchTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPENDIUM | 89 | 99. Une recommandation de trop.",
                "COMPENDIUM | 89 | z) Un alinéa de trop.",
                "COMPENDIUM | 1039 | CTOC/COP/WG.4/2010/6",
                "COMPENDIUM | 1039 | <u>II.38</u> et II\t<u>CTOC/COP/WG.4/2010/6</u>\t\t45",
                "COMPENDIUM | 1039 | <u>II.38</u>\t<u>CTOC/COP/WG.4/2010/6</u>\t\t44",
                "COMPENDIUM | 1039 | <u>II.38</u>\t<u>CTOC/COP/WG.4/2099/1</u>\t\t45",
                "INDEX_2019 | 130 | CTOC/COP/WG.4/2010/6 44 II.38",
                "INDEX_2019 | 130 | CTOC/COP/WG.4/2010/6 44",
                "REPORT_2010 | 6 | Un texte de trop, avant le premier paragraphe.",
                "DOCUMENTS | 207 | 99. Un paragraphe de trop."
            })
    void doesAnAddedLineFailWithItsFileAndPlace(Source source, int line, String added) throws IOException {
        CopiedFolder copy = CopiedFolder.in(temporary);
        copy.changeLine("sources/" + source.file(), line, blank -> {
            assertTrue(blank.isBlank(), source.file() + ":" + line + " must be blank for this test");
            return added;
        });
        ImportException fails = assertThrows(ImportException.class, copy::importOfficial, added);
        assertTrue(fails.getMessage().startsWith(source.file() + ":" + line + ": "), fails.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPENDIUM | 89 | <sup>99</sup> Une note que rien n’appelle. | [99]",
                "COMPENDIUM | 1039 | Un thème de trop. | the index of 2021 has the theme",
                "INDEX_2019 | 130 | Un thème de trop. | Un thème de trop.",
                "REPORT_2010 | 20 | ⁹⁹ Une note que rien n’appelle. | [99]"
            })
    void doesAnAddedNoteOrThemeFailInWordsThatQuoteIt(Source source, int line, String added, String quoted)
            throws IOException {
        CopiedFolder copy = CopiedFolder.in(temporary);
        copy.changeLine("sources/" + source.file(), line, blank -> added);
        ImportException fails = assertThrows(ImportException.class, copy::importOfficial, added);
        assertTrue(fails.getMessage().contains(quoted), fails.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void isAStretchThatNobodyClaimsNamedByFileLineAndColumn(Source source) throws IOException {
        SourceText text = read(source);
        SourceLine left = text.lines().stream()
                .filter(line -> !line.isBlank() && line.number() > 100)
                .findFirst()
                .orElseThrow();
        int column = left.text().length() - left.text().stripLeading().length() + 3;
        for (SourceLine line : text.lines()) {
            text.own(line, 0, line == left ? column : line.text().length(), "a record");
        }
        ImportException fails = assertThrows(ImportException.class, text::requireAllDeclared);
        String expected = source.file() + ":" + left.number() + ": neither used nor declared furniture, from column ";
        assertTrue(fails.getMessage().startsWith(expected), fails.getMessage());
    }

    @Test
    void isAStretchThatTwoRecordsClaimRefused() throws IOException {
        SourceText text = read(Source.COMPENDIUM);
        SourceLine line = text.lines().get(81);
        text.own(line, 0, 10, "A.I.1");
        text.own(line, 0, 10, "A.I.1");
        ImportException fails = assertThrows(ImportException.class, () -> text.furniture(line, 9, 12, "mark"));
        assertTrue(
                fails.getMessage().startsWith(Source.COMPENDIUM.file() + ":82: both A.I.1 and "), fails.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void isEveryCharacterOfTheSourceCountedOnce(Source source) throws IOException {
        SourceText text = new CorpusAssembler(ModuleFolder.path()).sources().get(source);
        Map<String, Integer> coverage = text.coverage();
        long printed = text.lines().stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(c -> !Character.isWhitespace(c))
                .count();
        assertEquals(
                printed, coverage.values().stream().mapToInt(Integer::intValue).sum());
        assertTrue(coverage.getOrDefault("", 0) > 0, "records own nothing of " + source.file());
    }

    private static SourceText read(Source source) throws IOException {
        Path folder = ModuleFolder.path();
        Corrections corrections = Corrections.read(folder.resolve("corrections.tsv"));
        return SourceText.read(source, folder.resolve("sources"), corrections);
    }
}
