package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.cli.Program.Ran;

/** Does the program write the file that an answer brings, and only then? */
class OutputFileTest {
    private static final String DRAFT = "II.37 : « les États parties doivent envisager d’adopter et de renforcer les"
            + " pratiques visant à décourager la demande de services d’exploitation ».\n";

    @TempDir
    private Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    void theFileIsWrittenWhereItIsAskedFor() throws IOException {
        Ran ran = Program.here().run("ask", "--out", at("liste.csv"), "/exporter enfants csv");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("Fichier écrit : " + at("liste.csv")), ran.out());
        assertTrue(Files.readString(folder.resolve("liste.csv")).contains("\nII.3;"));
    }

    @Test
    void withoutFormatTheNameOfTheFileSaysIt() throws IOException {
        assertEquals(
                0,
                Program.here()
                        .run("ask", "--out", at("a.xlsx"), "/exporter enfants")
                        .code());
        assertEquals("PK", start("a.xlsx"));
        assertEquals(
                0,
                Program.here()
                        .run("ask", "--out", at("b.md"), "/exporter enfants")
                        .code());
        assertEquals("# ", start("b.md"));
    }

    private String start(String name) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(name)), 0, 2, StandardCharsets.US_ASCII);
    }

    @Test
    void withoutPathItIsWrittenIntoTheCurrentFolder() throws IOException {
        Path here = Path.of("recueil-ii-37-2021.ris");
        Files.deleteIfExists(here);
        try {
            Ran ran = Program.here().run("ask", "--json", "/exporter II.37 ris");
            JsonNode answer = new ObjectMapper().readTree(ran.out());
            assertEquals("export", answer.get("kind").asText());
            assertEquals(here.toString(), answer.get("file").asText());
            assertTrue(Files.readString(here).startsWith("TY  - RPRT\r\n"));
        } finally {
            Files.deleteIfExists(here);
        }
    }

    @Test
    void noFileIsWrittenOver() throws IOException {
        Files.writeString(folder.resolve("liste.csv"), "mine");
        Ran ran = Program.here().run("ask", "--out", at("liste.csv"), "/exporter enfants csv");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("existe déjà"), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertEquals("mine", Files.readString(folder.resolve("liste.csv")));
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidInOneLine() throws IOException {
        Map<String, String> reasons = Map.of(
                "none/liste.csv",
                "il n’y a pas de tel dossier",
                "",
                "dossier",
                "liste.docx",
                "ne va pas avec le format");
        reasons.forEach((name, reason) -> {
            Ran ran = Program.here().run("ask", "--out", at(name), "/exporter enfants csv");
            assertEquals(1, ran.code(), name);
            assertEquals(1, ran.err().lines().count(), ran.err());
            assertTrue(ran.err().contains(reason), ran.err());
        });
        assertEquals(List.of(), written());
    }

    @Test
    void aLineOfTheInputWritesNone() throws IOException {
        Ran ran = Program.here().reading("/exporter enfants csv\n").run("ask", "--json");
        assertEquals(0, ran.code());
        JsonNode answer = new ObjectMapper().readTree(ran.out());
        assertFalse(answer.has("file"), ran.out());
        assertTrue(answer.get("text").asText().contains("aucun fichier"), ran.out());
        assertFalse(Files.exists(Path.of("recueil-theme-enfants-2021.csv")));
        assertEquals(
                2,
                Program.here()
                        .reading("II.37\n")
                        .run("ask", "--out", at("x.csv"))
                        .code());
    }

    @Test
    void anAnswerWithoutAFileLeavesNoneAndSaysHow() throws IOException {
        Ran ran = Program.here().run("ask", "--out", at("x.docx"), "enfants");
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("Enfants"), ran.out());
        assertTrue(ran.err().contains("/exporter enfants word"), ran.err());
        assertEquals(List.of(), written());
    }

    @Test
    void aCheckIsWrittenBesideItsExitCode() throws IOException {
        String draft = Files.writeString(folder.resolve("projet.txt"), DRAFT).toString();
        assertEquals(1, Program.here().run("verify", "--out", at("v.md"), draft).code());
        String file = Files.readString(folder.resolve("v.md"));
        assertTrue(file.contains("Force de l’obligation modifiée"), file);
        assertTrue(file.contains("parties ~~doivent~~ envisager"), file);
        assertTrue(file.contains("parties **devraient** envisager"), file);
        assertFalse(file.contains("Rien n’en est gardé"), "the file keeps what it quotes");

        assertEquals(
                74, Program.here().run("verify", "--out", at("v.md"), draft).code());
        Ran json = Program.here().run("verify", "--json", "--out", at("w.md"), draft);
        assertEquals(
                at("w.md"), new ObjectMapper().readTree(json.out()).get("file").asText());
        assertEquals(
                2, Program.here().run("verify", "--out", at("zotero"), draft).code(), "no ending");

        String none =
                Files.writeString(folder.resolve("rien.txt"), "Voir II.999.\n").toString();
        Ran unread = Program.here().run("verify", "--out", at("n.ris"), none);
        assertEquals(74, unread.code(), unread.out());
        assertTrue(unread.err().contains("pas de bibliographie"), unread.err());
        assertFalse(Files.exists(folder.resolve("n.ris")));
        Ran noFormat = Program.here().run("verify", "--out", at("v.pdf"), draft);
        assertEquals(2, noFormat.code());
        assertTrue(noFormat.err().contains(".docx"), noFormat.err());
    }
}
