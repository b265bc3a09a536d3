package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.cli.Program.Ran;
import org.recueil.draft.Docx;

/** How {@code verify} is called: files and standard input, exit codes, and the findings that scripts rely on. */
class VerifyCommandTest {
    private static final String OFFICIAL =
            "les États parties devraient envisager d’adopter et de renforcer les pratiques visant à décourager la demande";
    private static final String RIGHT = "Selon II.37, « " + OFFICIAL + " ».\n";
    private static final String WRONG = RIGHT.replace("devraient", "doivent") + "\nVoir aussi II.99.\n";

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static Ran verify(String... arguments) {
        List<String> all = new ArrayList<>(List.of("verify"));
        all.addAll(List.of(arguments));
        return Program.here().run(all.toArray(String[]::new));
    }

    private static JsonNode json(Ran ran) {
        List<JsonNode> lines = JsonLines.of(ran.out());
        assertEquals(1, lines.size(), ran.toString());
        return lines.get(0);
    }

    private static List<JsonNode> findings(Ran ran) {
        List<JsonNode> findings = new ArrayList<>();
        json(ran).get("findings").forEach(findings::add);
        return findings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"projet.txt", "projet.md"})
    void whatIsWrongIsToldTheWorstFirst(String name) throws IOException {
        Ran ran = verify(file(name, WRONG));
        assertEquals(1, ran.code());
        assertEquals("", ran.err());
        assertEquals("""
                2 points à corriger
                1. II.37 : l’obligation change (ligne 1)
                   « doivent » au lieu de « devraient »
                    Les États parties devraient envisager d'adopter et de renforcer les pratiques visant à décourager la demande
                2. « II.99 » n’existe pas ; le plus proche est II.58 (ligne 3)

                Exact : 1 renvoi exact.

                Lu en entier : 144 caractères. Rien n’en est gardé.
                """, ran.out());
    }

    @Test
    void theOtherLanguageIsThatOfTheAnswer() throws IOException {
        Ran ran = verify("--lang", "en", file("draft.txt", WRONG));
        assertEquals(1, ran.code());
        assertTrue(ran.out().startsWith("2 points to correct\n1. II.37: the obligation changes (line 1)\n"), ran.out());
    }

    @Test
    void nothingWrongGivesZero() throws IOException {
        Ran ran = verify(file("projet.txt", RIGHT));
        assertEquals(0, ran.code());
        assertTrue(ran.out().startsWith("Rien à corriger\n"), ran.out());
        assertEquals(0, verify(file("lettre.txt", "Rien à citer ici.\n")).code());
    }

    @Test
    void aQuotationOfAnotherSourceIsNoFault() throws IOException {
        Ran ran = verify(
                "--json",
                file(
                        "projet.txt",
                        "L’article 3 du Protocole dispose que « l’expression traite des personnes désigne le recrutement"
                                + " et le transport de personnes par la menace ».\n"));
        JsonNode unknown = findings(ran).get(0);
        assertEquals("unknown", unknown.get("verdict").textValue());
        assertTrue(unknown.get("external").booleanValue());
        assertEquals(0, ran.code());
    }

    @Test
    void jsonIsThatOfAskWithFindings() throws IOException {
        String file = file("projet.txt", WRONG);
        JsonNode answer = json(verify("--json", file));
        assertEquals(
                List.of(
                        "query",
                        "lang",
                        "kind",
                        "confidence",
                        "items",
                        "findings",
                        "choices",
                        "page",
                        "pages",
                        "total",
                        "actions",
                        "text"),
                names(answer));
        assertEquals(file, answer.get("query").textValue());
        assertEquals("verification", answer.get("kind").textValue());
        assertEquals("exact", answer.get("confidence").textValue());
        assertEquals(verify(file).out(), answer.get("text").textValue() + "\n", "the text is that without --json");
    }

    @Test
    void aFindingHasItsKeysInThisOrder() throws IOException {
        List<JsonNode> findings = findings(verify("--json", file("projet.txt", WRONG)));
        assertEquals(3, findings.size());
        for (JsonNode finding : findings) {
            assertEquals(
                    List.of("verdict", "start", "end", "said", "ids", "differs", "obligation", "external"),
                    names(finding));
        }
        JsonNode altered = findings.get(1);
        assertEquals("altered", altered.get("verdict").textValue());
        assertEquals("[\"A.II.37\"]", altered.get("ids").toString());
        assertEquals(
                "[{\"said\":\"doivent\",\"official\":\"devraient\"}]",
                altered.get("differs").toString());
        assertTrue(altered.get("obligation").booleanValue());
        assertFalse(altered.get("external").booleanValue());
        assertEquals(
                List.of("exists", "altered", "missing"),
                findings.stream()
                        .map(finding -> finding.get("verdict").textValue())
                        .toList());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Of texts with what makes counting hard: two units for a sign, line ends of two characters, a byte order mark. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "😀 é e\u0301 %s", "\r\n\r\n%s", "\uFEFF%s", "\uFEFF😀\r\n%s"})
    void offsetsCountUnitsFromTheFirstCharacter(String around) throws IOException {
        String content = around.formatted(WRONG);
        String counted = content.replace("\uFEFF", "");
        List<JsonNode> findings = findings(verify("--json", file("projet.txt", content)));
        assertEquals(3, findings.size());
        for (JsonNode finding : findings) {
            String there = counted.substring(
                    finding.get("start").intValue(), finding.get("end").intValue());
            assertEquals(finding.get("said").textValue(), there);
        }
        assertEquals(counted.indexOf("II.99"), findings.get(2).get("start").intValue());
    }

    @Test
    void standardInputIsReadAsText() {
        Ran ran = Program.here().reading(WRONG).run("verify", "--json", "-");
        assertEquals(1, ran.code());
        assertEquals("-", json(ran).get("query").textValue());
        assertEquals(
                3,
                findings(Program.here().reading("\uFEFF" + WRONG).run("verify", "--json", "-"))
                        .size());
        assertEquals(0, Program.here().reading(RIGHT).run("verify", "-").code());
    }

    @Test
    void aDocxIsReadFromAFileAndFromStandardInput() throws IOException {
        byte[] docx = Docx.of(Docx.paragraph("Titre")
                        + Docx.paragraph("Selon II.37, « " + OFFICIAL.replace("devraient", "doivent") + " ».")
                        + Docx.paragraph("Voir aussi II.99."))
                .bytes();
        Path file = Files.write(folder.resolve("projet.docx"), docx);
        Ran ran = verify("--json", file.toString());
        assertEquals(1, ran.code());
        String read = "Titre\nSelon II.37, « " + OFFICIAL.replace("devraient", "doivent") + " ».\nVoir aussi II.99.";
        JsonNode missing = findings(ran).get(2);
        assertEquals(read.indexOf("II.99"), missing.get("start").intValue(), "paragraphs are joined by one line feed");
        Ran piped = Program.here().reading(docx).run("verify", "--json", "-");
        assertEquals(findings(ran), findings(piped));
    }

    @Test
    void ofAMillionCharactersAndMoreTheBeginningIsChecked() throws IOException {
        Ran ran = verify(file("long.txt", "Rien à citer ici.\n".repeat(60_000)));
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("La suite n’a pas été vérifiée."), ran.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "projet.pdf  | %PDF-1.7 | un PDF ne se lit pas ici ; donnez le .docx dont il est tiré, ou copiez son texte dans un .txt",
                "projet.odt  | PK       | « .odt » ne se lit pas ici ; enregistrez le document en .docx",
                "projet.xlsx | PK       | ce format ne se lit pas ici ; donnez un .docx, un .txt ou un .md",
                "projet.docx | PK       | ce n’est pas un document .docx ; enregistrez-le de nouveau en .docx",
                "vide.txt    | '  '     | il n’y a aucun texte dans ce fichier",
            })
    void aFileThatCannotBeReadIsSaidInOneLineAndGivesTwo(String name, String content, String said) throws IOException {
        String file = file(name, content);
        assertEquals(new Ran(2, "", "recueil verify : " + file + " : " + said + "\n"), verify(file));
        assertEquals(new Ran(2, "", "recueil verify : " + file + " : " + said + "\n"), verify("--json", file));
    }

    @Test
    void otherEncodingsAreNotGuessedAt() throws IOException {
        Path file =
                Files.write(folder.resolve("projet.txt"), "Selon II.37\ndéjà".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "recueil verify : " + file + " : la ligne 2 n’est pas en UTF-8 ; enregistrez le fichier en UTF-8\n",
                verify(file.toString()).err());
    }

    @Test
    void aFolderAndAFileThatIsNotThereGiveTwo() {
        assertEquals(
                new Ran(
                        2,
                        "",
                        "recueil verify : " + folder
                                + " : c’est un dossier ; indiquez un fichier .docx, .txt ou .md\n"),
                verify(folder.toString()));
        Path missing = folder.resolve("absent.docx");
        assertEquals(
                new Ran(2, "", "recueil verify : " + missing + " : ce fichier n’existe pas\n"),
                verify(missing.toString()));
    }

    @Test
    void argumentsThatAreMissingOrTooManyGiveTwo() {
        String which = "recueil verify : indiquez le fichier à vérifier (.docx, .txt ou .md), ou « - » pour l’entrée\n";
        assertEquals(new Ran(2, "", which), verify());
        assertEquals(new Ran(2, "", which), verify("--json"));
        assertEquals(new Ran(2, "", which), verify(""));
        assertEquals(new Ran(2, "", "recueil verify : argument en trop : « b.txt »\n"), verify("a.txt", "b.txt"));
        assertEquals(new Ran(2, "", "recueil verify : pas d’option « --jsno »\n"), verify("--jsno", "a.txt"));
        assertEquals(
                new Ran(2, "", "recueil verify : « a\u0000.txt » ne peut pas être le nom d’un fichier\n"),
                verify("a\u0000.txt"));
    }

    @Test
    void anOutputThatCannotBeWrittenGives74() throws IOException {
        Program full = Program.here().writingTo(FailingOutput.saying("No space left on device"));
        Ran ran = full.run("verify", file("projet.txt", WRONG));
        assertEquals(74, ran.code());
        assertEquals(
                "recueil verify : la sortie est incomplète, elle n’a pas pu être écrite (No space left on device)\n",
                ran.err());
    }

    @Test
    void helpSaysHowItIsCalled() {
        Ran ran = verify("--help");
        assertEquals(0, ran.code());
        assertTrue(
                ran.out().startsWith("./recueil verify [--json] [--lang fr|en] [--out FICHIER] FICHIER|- :"),
                ran.out());
    }
}
