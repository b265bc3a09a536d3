package org.recueil.platform.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.recueil.cli.Program;
import org.recueil.data.DataException;
import org.recueil.text.Bilingual;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private SettingsFile read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private SettingsFile read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("settings"), content);
        return SettingsFile.in(Map.of("RECUEIL_CONFIG", file.toString())).orElseThrow();
    }

    /** Characters that nobody would see in the table. */
    private static String seen(String line) {
        return line.replace("<BOM>", "\uFEFF")
                .replace("<TAB>", "\t")
                .replace("<ZWSP>", "\u200B")
                .replace("<CR>", "\r");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "settings-lines.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void aLineMeansWhatTheTableSays(String line, String value, String older) throws IOException {
        SettingsFile file = read(seen(line) + "\n");
        assertEquals(List.of(), file.refused());
        assertEquals(value == null ? Map.of() : Map.of("NAME", value.replace("<EMPTY>", "")), file.settings());
        if (older == null) {
            assertEquals(List.of(), file.readOtherwise());
        } else {
            assertEquals(1, file.readOtherwise().size(), file.readOtherwise().toString());
            assertTrue(
                    file.readOtherwise().get(0).french().contains(":1: NAME : une version antérieure " + older),
                    file.readOtherwise().toString());
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "settings-refused.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void allElseIsRefusedWithItsLineAndWithoutItsValue(String line, String said) throws IOException {
        SettingsFile file = read("# of ours\n" + seen(line) + "\nOTHER=1\n");
        DataException thrown = assertThrows(DataException.class, file::require);
        assertTrue(thrown.getMessage().startsWith(file.path() + ":2: " + said), thrown.getMessage());
        assertFalse(thrown.getMessage().contains("s3cret"), thrown.getMessage());
    }

    @Test
    void allLinesThatCannotBeReadAreToldAtOnce() throws IOException {
        DataException thrown = assertThrows(DataException.class, read("ONE\nTWO=2\nTHREE=\"\n")::require);
        assertTrue(thrown.getMessage().contains("settings:1: "), thrown.getMessage());
        assertTrue(
                thrown.getMessage().contains("\n  ") && thrown.getMessage().contains("settings:3: "),
                thrown.getMessage());
    }

    @Test
    void aFileFromWindowsIsRead() throws IOException {
        SettingsFile file = read("\uFEFFONE=1\r\nTWO=C:\\recueil\\corpus\\\r\n\r\nTHREE=3");
        assertEquals(Map.of("ONE", "1", "TWO", "C:\\recueil\\corpus\\", "THREE", "3"), file.require());
        assertEquals(2, file.readOtherwise().size(), file.readOtherwise().toString());
    }

    @Test
    void aLineBehindABackslashWasPartOfTheOneBefore() throws IOException {
        SettingsFile file = read("ONE=a\\\nTWO=b\n# c\\\nTHREE=d\nFOUR=e\\\\\nFIVE=f\n");
        List<String> named = file.readOtherwise().stream()
                .map(line -> line.french().replaceFirst(".*settings:(\\d+): (\\w+) : .*", "$1 $2"))
                .toList();
        assertEquals(List.of("1 ONE", "2 TWO", "5 FOUR"), named);
    }

    @Test
    void anotherCharsetIsRefusedWithItsLine() throws IOException {
        DataException latin = assertThrows(
                DataException.class, read("ONE=1\nTWO=réunion\n".getBytes(StandardCharsets.ISO_8859_1))::require);
        assertTrue(latin.getMessage().contains("settings:2: cette ligne n’est pas en UTF-8"), latin.getMessage());
        DataException utf16 =
                assertThrows(DataException.class, read("\uFEFFONE=1\n".getBytes(StandardCharsets.UTF_16LE))::require);
        assertTrue(utf16.getMessage().contains("settings:1: cette ligne n’est pas en UTF-8"), utf16.getMessage());
    }

    @Test
    void aNameThatStandsTwiceIsSaidWithBothLines() throws IOException {
        SettingsFile file = read("NAME=1\nOTHER=2\nexport NAME=3\n");
        assertEquals("3", file.require().get("NAME"));
        assertEquals(
                List.of(file.path() + ":3: NAME est déjà à la ligne 1 ; c’est la dernière ligne qui compte"),
                file.repeated().stream().map(Bilingual::french).toList());
    }

    @Test
    void theFolderOfMeetingsThatItNamesHoldsForEverySubCommand() throws IOException {
        Path file = Files.writeString(folder.resolve("settings"), "RECUEIL_CORPUS='/no/such folder'\n");
        for (String command : List.of("ask", "export", "chat")) {
            Program.Ran ran =
                    Program.here().with("RECUEIL_CONFIG", file.toString()).run(command);
            assertEquals(1, ran.code(), command);
            assertEquals(
                    "recueil : RECUEIL_CORPUS=/no/such folder : ce dossier n’existe pas ; il contient un fichier .txt par"
                            + " réunion\n",
                    ran.err(),
                    command);
        }
    }

    @Test
    void aFileThatCannotBeReadIsSaidByALookUpToo() throws IOException {
        Program.Ran ran = Program.here().with("RECUEIL_CONFIG", "/no/such").run("ask", "II.37");
        assertEquals("recueil : RECUEIL_CONFIG=/no/such : ce fichier ne peut pas être lu\n", ran.err());
        assertEquals(1, ran.code());
    }
}
