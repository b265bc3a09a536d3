package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.export.FileFormat;
import org.recueil.export.FileWriters;
import org.recueil.platform.RecordedLog;
import org.recueil.telegram.fake.Button;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;
import org.recueil.telegram.fake.Request;
import org.recueil.telegram.fake.StoredFile;
import org.recueil.telegram.fake.Topic;
import org.recueil.telegram.render.Words;
import org.recueil.wording.Language;

/** Lists as files: where they are sent, what they bring, and what becomes of them if something goes wrong. */
class ExportTest {
    private static final String LINE = "/exporter enfants word";
    private static final Duration A_MOMENT = Duration.ofMillis(300);

    private final Trial trial = Trial.start();
    private final Person anna = trial.telegram.person("Anna", "fr");

    @AfterEach
    void end() {
        trial.close();
    }

    private static void assertBrings(String line, Post shown) {
        StoredFile file = shown.file().orElseThrow(() -> new AssertionError("no file: " + shown.text()));
        var expected = Trial.core(line).file().orElseThrow();
        assertEquals(expected.name(), file.name());
        assertArrayEquals(FileWriters.ofThisProcess().bytes(expected), file.content());
    }

    private List<String> labels(Post shown) {
        return shown.buttons().stream().map(Button::label).toList();
    }

    @Test
    void aFormatBringsTheFileWithItsTextBelow() {
        anna.says(LINE);
        Post shown = trial.telegram.awaitSent(anna.chat());
        assertBrings(LINE, shown);
        assertTrue(shown.text().contains(shown.file().get().name()), shown.text());
        assertEquals("bold", shown.entities().get(0).type());
        assertEquals(List.of("Excel", "CSV", "Markdown", "RIS (Zotero)"), labels(shown));
        assertEquals(List.of(), trial.telegram.requests("sendMessage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "excel", "csv", "md"})
    void eachFormatArrivesWhole(String format) {
        anna.says("/exporter réunion II " + format);
        Post shown = trial.telegram.awaitSent(anna.chat());
        assertBrings("/exporter réunion II " + format, shown);
        String type = FileFormat.named(format).orElseThrow().mediaType();
        assertEquals(type, shown.file().get().mediaType());
    }

    @Test
    void theChoiceOfAFormatStaysAndTheFileFollows() {
        anna.says("/theme enfants");
        Post list = trial.telegram.awaitSent(anna.chat());
        Post choice = trial.presses(anna, list, "Exporter");
        assertEquals(list.id(), choice.id());
        assertEquals(List.of("Word", "Excel", "CSV", "Markdown", "RIS (Zotero)", "‹ Retour"), labels(choice));
        anna.presses(choice, "Word").awaitAnswer();
        Post file = awaitFurther(list);
        assertBrings(LINE, file);
        assertEquals(choice.text(), anna.chat().post(choice.id()).text());
        anna.presses(file, "Excel").awaitAnswer();
        assertBrings("/exporter enfants excel", awaitFurther(file));
        assertBrings(LINE, anna.chat().post(file.id()));
        assertEquals(list.text(), trial.presses(anna, choice, "‹ Retour").text());
    }

    private Post awaitFurther(Post before) {
        Post next = trial.telegram.awaitSent(before.chat());
        return next.id() > before.id() ? next : trial.telegram.awaitSent(before.chat());
    }

    @Test
    void whatIsPressedTwiceBringsOneFile() {
        anna.says("/exporter enfants");
        Post choice = trial.telegram.awaitSent(anna.chat());
        anna.presses(choice, "Word").awaitAnswer();
        anna.presses(choice, "Word").awaitAnswer();
        assertBrings(LINE, trial.telegram.awaitSent(anna.chat()));
        trial.telegram.awaitConfirmed();
        trial.telegram.assertQuiet(anna.chat(), A_MOMENT);
    }

    @Test
    void inAGroupTheFileRepliesInItsTopicAndMayBeDeleted() {
        Topic topic = trial.telegram.forum("Groupe de travail").topic("Traite");
        Post question = anna.says(topic, "/exporter@RecueilBot enfants word");
        Post shown = trial.telegram.awaitSent(topic);
        assertBrings(LINE, shown);
        assertEquals(question.id(), shown.replyTo());
        assertTrue(shown.silent());
        anna.presses(shown, "CSV").awaitAnswer();
        Post further = trial.telegram.awaitSent(topic);
        assertBrings("/exporter enfants csv", further);
        assertEquals(question.id(), further.replyTo());
        anna.presses(trial.reach(anna, further, "🗑"), "🗑").awaitAnswer();
        trial.telegram.awaitConfirmed();
        assertTrue(topic.chat().post(further.id()).deleted());
        assertFalse(topic.chat().post(shown.id()).deleted());
    }

    @Test
    void aMenuBelowAFileOpensWithoutBringingItAgain() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        anna.says(group, "/exporter@RecueilBot enfants word");
        Post shown = trial.telegram.awaitSent(group);
        Post open = trial.reach(anna, shown, "RIS (Zotero)");
        assertEquals(shown.id(), open.id());
        assertBrings(LINE, open);
        trial.telegram.assertQuiet(group, A_MOMENT);
    }

    @Test
    void anEditedQuestionExchangesTextsAndFiles() {
        Post question = anna.says("/exporter enfants");
        Post choice = trial.telegram.awaitSent(anna.chat());
        anna.edits(question, LINE);
        Post file = trial.telegram.awaitSent(anna.chat());
        assertBrings(LINE, file);
        trial.telegram.awaitConfirmed();
        assertEquals(List.of(file), anna.chat().fromBot());
        anna.edits(question, "/exporter enfants csv");
        Post other = trial.telegram.awaitSent(anna.chat());
        assertBrings("/exporter enfants csv", other);
        anna.edits(question, "II.37");
        Post text = trial.telegram.awaitSent(anna.chat());
        trial.telegram.awaitConfirmed();
        assertEquals(List.of(text), anna.chat().fromBot());
        assertTrue(choice.id() < text.id());
    }

    /** As texts do, which arrive again if the answer to their request is lost. */
    @ParameterizedTest
    @CsvSource({"429, 2", "500, 2", "502, 2", "0, 2"})
    void whatFailsForAMomentIsSentAgain(int status, int requests) {
        trial.telegram.fail("sendDocument", 1, fault(status));
        anna.says(LINE);
        Post shown = trial.telegram.awaitSent(anna.chat());
        assertBrings(LINE, shown);
        trial.telegram.awaitConfirmed();
        assertEquals(requests, trial.telegram.requests("sendDocument").size());
        assertEquals(List.of(shown), anna.chat().fromBot());
    }

    private static Fault fault(int status) {
        return switch (status) {
            case 0 -> Fault.droppedBefore();
            case 429 -> Fault.tooManyRequests(1);
            case 502 -> Fault.gateway(502);
            default -> Fault.status(status);
        };
    }

    @Test
    void aFileThatTelegramRefusesIsApologisedFor() {
        trial.telegram.fail("sendDocument", 1, Fault.status(400, "Bad Request: wrong file"));
        anna.says(LINE);
        Post shown = trial.telegram.awaitSent(anna.chat());
        assertTrue(shown.file().isEmpty());
        assertEquals(apology(), shown.text());
    }

    private static String apology() {
        return Words.in(Language.FRENCH).say("apology.failed");
    }

    @Test
    void aFileThatNobodyCanWriteIsApologisedForAndLogged() throws Exception {
        String log = RecordedLog.during(() -> {
            anna.says("/exporter enfants ris");
            assertEquals(apology(), trial.telegram.awaitSent(anna.chat()).text());
            trial.telegram.awaitConfirmed();
        });
        assertTrue(log.contains("UncheckedIOException"), log);
        assertFalse(log.contains("enfants"), log);
        assertEquals(List.of(), trial.telegram.requests("sendDocument"));
    }

    @Test
    void neitherTheTokenNorTheListIsLogged() throws Exception {
        String log = RecordedLog.during(() -> {
            trial.telegram.fail("sendDocument", 2, Fault.droppedBefore());
            anna.says(LINE);
            assertBrings(LINE, trial.telegram.awaitSent(anna.chat()));
            trial.telegram.fail("sendDocument", 1, Fault.status(400, "Bad Request: wrong file"));
            anna.says("/exporter enfants csv");
            trial.telegram.awaitSent(anna.chat());
        });
        assertFalse(log.contains("TEST-secret"), log);
        assertFalse(log.contains("enfants"), log);
    }

    /** More than may be written or held at the same time. */
    @Test
    void everyoneGetsTheirFileWhoAsksAtTheSameTime() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(trial.telegram.person("Personne " + i, "fr"));
        }
        people.forEach(person -> person.says(LINE));
        Person other = trial.telegram.person("Ben", "fr");
        other.says("II.37");
        assertTrue(trial.telegram.awaitSent(other.chat()).text().startsWith("II.37"));
        people.forEach(person -> assertBrings(LINE, trial.telegram.awaitSent(person.chat())));
        for (Request request : trial.telegram.requests("sendDocument")) {
            assertTrue(request.text("caption").length() <= 1024);
        }
    }

    @Test
    void anInlineQueryBringsNoFile() {
        assertEquals(List.of(), anna.asksInline(LINE).awaitAnswer().results());
        assertEquals(List.of(), trial.telegram.requests("sendDocument"));
    }

    @Test
    void inAChannelItIsPostedThere() {
        Chat channel = trial.telegram.channel("Annonces");
        anna.says(channel, "/exporter@RecueilBot enfants word");
        assertBrings(LINE, trial.telegram.awaitSent(channel));
    }
}
