package org.recueil.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.cli.Program;
import org.recueil.cli.Program.Ran;

/** {@code pages} and {@code RECUEIL_PAGES_URL} as somebody runs them. */
class PagesCommandTest {
    private static final String ROOT = "https://example.org/recueil";

    @Test
    void itWritesASiteAndSaysWhatLacksWithoutAnAddress(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("new").resolve("site");
        Ran ran = Program.here().run("pages", "--lang", "en", site.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("RECUEIL_PAGES_URL"), ran.out());
        String page = Files.readString(site.resolve("II.37").resolve("index.html"));
        assertTrue(page.contains("<html lang=\"en\""), page);
        assertFalse(page.contains("canonical"));
        assertTrue(Files.readString(site.resolve("404.html")).contains("There is no page"));
    }

    @Test
    void aFolderOfOthersIsRefusedWithOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Ran ran = Program.here().run("pages", folder.toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("« notes.txt »"), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedWithOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Ran ran = Program.here().run("pages", file.resolve("site").toString());
        assertEquals(1, ran.code(), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    @Test
    void unusableArgumentsAreRefusedWithTwo() {
        assertEquals(2, Program.here().run("pages").code());
        assertEquals(2, Program.here().run("pages", "a", "b").code());
        assertEquals(2, Program.here().run("pages", "--lang", "de", "a").code());
        assertEquals(2, Program.here().run("pages", "--nothing", "a").code());
    }

    private static JsonNode asked(String line) throws IOException {
        Ran ran = Program.here().with("RECUEIL_PAGES_URL", ROOT).run("ask", "--json", line);
        assertEquals(0, ran.code(), ran.err());
        return new ObjectMapper().readTree(ran.out());
    }

    @Test
    void eachItemCarriesTheAddressOfItsPage() throws IOException {
        JsonNode provision = asked("B.V.8.e");
        assertEquals(
                ROOT + "/5-2/8.e", provision.get("items").get(0).get("address").textValue());
        assertTrue(provision.get("text").textValue().contains("<" + ROOT + "/5-2/8.e>"));
        assertTrue(asked("/citer II.37").get("text").textValue().contains(ROOT + "/II.37"));
        assertEquals(
                ROOT + "/doc/2010/5",
                asked("/doc 2010/5").get("items").get(0).get("address").textValue());
        assertEquals(
                ROOT + "/2010/6/96",
                asked("/doc 2010/6, par. 96").get("items").get(0).get("address").textValue());
        Ran without = Program.here().run("ask", "--json", "B.V.8.e");
        assertFalse(without.out().contains("address"), without.out());
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        for (String wrong :
                new String[] {"example.org", "ftp://example.org/", "https://", "https://example.org/?a=b"}) {
            Ran ran = Program.here().with("RECUEIL_PAGES_URL", wrong).run("ask", "II.37");
            assertEquals(1, ran.code(), wrong);
            assertTrue(ran.err().contains("RECUEIL_PAGES_URL=" + wrong), ran.err());
        }
    }
}
