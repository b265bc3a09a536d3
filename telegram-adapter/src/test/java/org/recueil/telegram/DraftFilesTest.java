package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.draft.Docx;
import org.recueil.platform.RecordedLog;
import org.recueil.platform.network.Network;
import org.recueil.telegram.api.Settings;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;
import org.recueil.telegram.fake.StoredFile;

/** Drafts in files: which are read, where from, and what is never shown of them. */
class DraftFilesTest {
    private static final String DRAFT = "Selon II.37, « les États parties doivent envisager d’adopter et de renforcer"
            + " les pratiques visant à décourager la demande ».";
    private static final String FOUND = "1 point à corriger\n1. II.37 : l’obligation change (ligne 1)";
    private static final String LARGE = "Ce fichier dépasse 1 Mo.";
    private static final String GONE = "Ce fichier n’a pas pu être lu";
    private static final int MEGABYTE = 1 << 20;

    private final Trial trial = Trial.start();
    private final Person anna = trial.telegram.person("Anna", "fr");

    @AfterEach
    void end() {
        trial.close();
    }

    private StoredFile file(String name) {
        return trial.telegram.file(name, content(name));
    }

    private static byte[] content(String name) {
        return name.endsWith(".docx") ? Docx.of(Docx.paragraph(DRAFT)).bytes() : DRAFT.getBytes(StandardCharsets.UTF_8);
    }

    private Post sends(StoredFile file, String caption) {
        anna.sends(anna.chat(), file.message(caption));
        return trial.telegram.awaitSent(anna.chat());
    }

    @ParameterizedTest
    @CsvSource({
        "projet.docx,",
        "projet.txt,",
        "PROJET.MD,",
        "projet.docx, /verifier",
        "projet.txt, /verify@RecueilBot",
        "projet.docx, Le projet de ce matin"
    })
    void aFileIsCheckedInPrivate(String name, String caption) {
        Post shown = sends(file(name), caption == null ? "" : caption);
        assertTrue(shown.text().startsWith(FOUND), shown.text());
        assertTrue(shown.text().endsWith("Ce texte est passé par les serveurs de Telegram."), shown.text());
        Post provision = trial.presses(anna, shown, "/rec II.37");
        assertEquals(shown.text(), trial.presses(anna, provision, "‹ Retour").text());
        assertEquals(2, trial.telegram.downloads().size(), "it is read again, because nothing of it is kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"projet.docx", "projet.txt"})
    void theCheckIsAFileItself(String name) {
        Post checked = sends(file(name), "");
        Post choice = trial.presses(anna, checked, "Exporter");
        anna.presses(choice, "Word").awaitAnswer();
        assertChecked(trial.telegram.awaitSent(anna.chat()), ".docx");
        assertEquals(checked.text(), trial.presses(anna, choice, "‹ Retour").text());
        assertEquals(4, trial.telegram.downloads().size(), "nothing of it is kept");
        Post bare = anna.sends(anna.chat(), file(name).message("/rec II.37"));
        trial.telegram.awaitSent(anna.chat());
        anna.replies(bare, "/exporter vérification csv");
        assertChecked(trial.telegram.awaitSent(anna.chat()), ".csv");
    }

    private static void assertChecked(Post brought, String end) {
        String name = brought.file()
                .orElseThrow(() -> new AssertionError(brought.text()))
                .name();
        assertTrue(name.startsWith("recueil-verification") && name.endsWith(end), name);
        assertTrue(brought.text().endsWith("Ce texte est passé par les serveurs de Telegram."), brought.text());
    }

    @Test
    void theCheckOfAMessageIsAFileAsLongAsTheMessageIsThere() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        Post draft = anna.says(group, DRAFT);
        anna.replies(draft, "/exporter@RecueilBot verification word");
        Post brought = trial.telegram.awaitSent(group);
        assertChecked(brought, ".docx");
        assertEquals(draft.id(), brought.replyTo());
        anna.deletes(draft);
        String notice = anna.presses(brought, "Excel").awaitAnswer().text();
        assertTrue(notice.contains("vérif"), notice);
        anna.says("/exporter vérification word");
        String usage = trial.telegram.awaitSent(anna.chat()).text();
        assertTrue(usage.startsWith("Écrivez /verifier"), usage);
    }

    @Test
    void inReplyToAFileTheCommandChecksIt() {
        Post file = anna.sends(anna.chat(), file("projet.txt").message("/rec II.37"));
        assertTrue(
                trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"),
                "the caption asks for something else");
        anna.replies(file, "/verifier");
        String caption = trial.telegram.awaitSent(anna.chat()).text();
        assertTrue(caption.contains("Lu en entier : 10 caractères"), caption);
        Post bare = anna.sends(anna.chat(), file("projet.txt").message(""));
        trial.telegram.awaitSent(anna.chat());
        anna.replies(bare, "/verifier");
        String shown = trial.telegram.awaitSent(anna.chat()).text();
        assertTrue(shown.startsWith(FOUND), shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "projet.pdf; un PDF ne se lit pas ici ; donnez le .docx",
                "projet.doc; « .doc » ne se lit pas ici ; enregistrez le document en .docx",
                "projet.odt; « .odt » ne se lit pas ici ; enregistrez le document en .docx",
                "photo.jpg; ce format ne se lit pas ici ; donnez un .docx, un .txt ou un .md"
            })
    void ofOtherFilesItIsSaidWhatWorks(String name, String said) {
        Post shown = sends(file(name), "");
        assertTrue(shown.text().startsWith(name + " : " + said), shown.text());
        assertEquals(List.of(), trial.telegram.requests("getFile"));
    }

    @Test
    void aDamagedDocumentIsSaidToBeDamaged() {
        byte[] half = Arrays.copyOf(content("a.docx"), 200);
        Post shown = sends(trial.telegram.file("projet.docx", half), "");
        assertTrue(shown.text().startsWith("projet.docx : ce"), shown.text());
    }

    @Test
    void aLargeFileIsNotReadHoweverItsSizeIsTold() {
        byte[] large = "a\n".repeat(MEGABYTE / 2 + 1).getBytes(StandardCharsets.UTF_8);
        StoredFile file = trial.telegram.file("projet.txt", large);
        assertTrue(sends(file, "").text().startsWith(LARGE));
        assertEquals(List.of(), trial.telegram.requests("getFile"), "the message tells its size");
        StoredFile untold = trial.telegram.keep(file.telling(0));
        assertTrue(sends(untold, "").text().startsWith(LARGE));
        assertEquals(1, trial.telegram.downloads().size(), "nobody tells its size");
        String message = file.telling(10).message("");
        anna.sends(anna.chat(), message);
        trial.telegram.keep(file);
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith(LARGE), "the size in the message is wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/a.txt",
                "http://127.0.0.1:1/a.txt",
                "//evil.example/a.txt",
                "/etc/passwd",
                "/var/lib/telegram-bot-api/documents/file_1.txt",
                "../bot1:other/getMe",
                "documents/../../getMe",
                "documents/..",
                "documents/./file1",
                "documents/%2e%2e/getMe",
                "documents\\..\\getMe",
                "C:\\projet.txt",
                "documents//file1",
                "documents/file1?a=b",
                "documents/file1#a",
                "@evil.example",
                ""
            })
    void aPathThatMayLeadElsewhereIsNotFollowed(String path) {
        StoredFile file = trial.telegram.keep(file("projet.txt").at(path));
        assertTrue(sends(file, "").text().startsWith(GONE));
        assertEquals(List.of(), trial.telegram.downloads());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRedirectionIsNotFollowed(int status) {
        StoredFile other = file("other.txt");
        String there = trial.telegram.url() + "/file/bot" + Trial.TOKEN + "/documents/" + other.id();
        StoredFile file = trial.telegram.keep(file("projet.txt").answering(status, there));
        assertTrue(sends(file, "").text().startsWith(GONE));
        assertEquals(1, trial.telegram.downloads().size());
    }

    @Test
    void whatFailsForAMomentIsTriedAgain() {
        trial.telegram.fail("getFile", 1, Fault.gateway(502));
        assertTrue(sends(file("projet.txt"), "").text().startsWith(FOUND));
        assertEquals(2, trial.telegram.requests("getFile").size());
    }

    /** Four are read at the same time; the others wait. */
    @Test
    void everyoneIsAnsweredWhoSendsAFileAtTheSameTime() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(trial.telegram.person("Personne " + i, "fr"));
        }
        people.forEach(person -> person.sends(person.chat(), file("projet.docx").message("")));
        for (Person person : people) {
            String shown = trial.telegram.awaitSent(person.chat()).text();
            assertTrue(shown.startsWith(FOUND), shown);
        }
    }

    @Test
    void aFileThatIsGoneIsSaidToBeGone() {
        StoredFile file = trial.telegram.keep(file("projet.txt").answering(404, ""));
        assertTrue(sends(file, "").text().startsWith(GONE));
        anna.sends(anna.chat(), file.message("").replace(file.id(), "unknown"));
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith(GONE));
    }

    @Test
    void inAGroupFilesAreIgnored() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        anna.sends(group, file("projet.docx").message(""));
        trial.telegram.assertQuiet(group, Duration.ofMillis(200));
        anna.sends(group, file("projet.docx").message("/verifier@RecueilBot"));
        String shown = trial.telegram.awaitSent(group).text();
        assertTrue(shown.startsWith("Écrivez /verifier"), shown);
        assertEquals(List.of(), trial.telegram.requests("getFile"));
    }

    @Test
    void noFileIsReadIfThatIsForbidden() {
        trial.stopBot();
        trial.startBot(new Settings(Trial.TOKEN, HttpUrl.get(trial.telegram.url()), Network.direct(), false));
        String shown = sends(file("projet.docx"), "").text();
        assertTrue(shown.startsWith("Ici, les projets ne se vérifient pas"), shown);
        assertEquals(List.of(), trial.telegram.requests("getFile"));
    }

    @Test
    void neitherTheTokenNorTheDraftIsLogged() throws Exception {
        String all = RecordedLog.during(() -> {
            sends(file("confidentiel.txt"), "");
            for (int status : List.of(302, 400, 404)) {
                sends(trial.telegram.keep(file("confidentiel.txt").answering(status, "")), "");
            }
            sends(trial.telegram.keep(file("confidentiel.txt").at("../getMe")), "");
            sends(trial.telegram.file("confidentiel.docx", DRAFT.getBytes(StandardCharsets.UTF_8)), "");
        });
        assertFalse(all.contains("TEST-secret"), all);
        assertFalse(all.contains("confidentiel"), all);
        assertFalse(all.contains("décourager"), all);
        assertFalse(all.contains("documents/"), all);
    }
}
