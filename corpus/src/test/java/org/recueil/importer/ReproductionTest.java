package org.recueil.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.fixture.ModuleFolder;
import org.recueil.importer.assembly.CorpusAssembler;

class ReproductionTest {
    @Test
    void doesTheImportGiveTheDataThatIsCheckedIn() throws IOException {
        assertGivesTheDataThatIsCheckedIn();
    }

    @Test
    void doesItUnderATurkishLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertGivesTheDataThatIsCheckedIn();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertGivesTheDataThatIsCheckedIn() throws IOException {
        String checkedIn = Files.readString(ModuleFolder.path().resolve(Import.DATA));
        byte[] again = Import.bytes(new CorpusAssembler(ModuleFolder.path()).corpus());
        assertEquals(checkedIn, new String(again, StandardCharsets.UTF_8));
        String checksum = Files.readString(ModuleFolder.path().resolve(Import.CHECKSUM));
        assertEquals(checksum, Import.checksum(again));
        assertEquals(
                checksum.split(" ")[0],
                CarriedCorpus.get().provenance().checksum().orElseThrow());
    }
}
