package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.answer.Message;
import org.recueil.export.ExportedFile;
import org.recueil.export.FileWriters;
import org.recueil.platform.RecordedLog;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.People;
import org.recueil.slack.fake.SharedFile;
import org.recueil.slack.fake.Shown;
import org.recueil.wording.Language;

/** Lists as files: where they are shown, what they bring, and what is said if Slack or the app's scopes have none. */
class FilesTest {
    private static final String LINE = "/exporter enfants word";
    private static final String ARRIVES = "Le fichier arrive dans notre conversation directe.";
    private static final String SCOPE = "Les fichiers demandent l’autorisation files:write";
    private static final List<String> WITHOUT =
            List.of("app_mentions:read", "chat:write", "commands", "im:history", "users:read");

    private final Trial trial = Trial.prepare(Trial.UNLIMITED);
    private final People people = trial.slack.people();

    @AfterEach
    void end() {
        trial.close();
    }

    private void start() {
        trial.slack.unlimited();
        trial.startBot();
        trial.slack.lines().awaitOpened(1);
    }

    private void says(String line) {
        trial.slack.event(people.said(Trial.ANNA, Trial.DIRECT, line)).awaitAcknowledged();
    }

    private void presses(Shown shown, String button) {
        trial.slack.interaction(people.pressPayload(Trial.ANNA, shown, button)).awaitAcknowledged();
    }

    private static ExportedFile expected(String line) {
        return Trial.ENGINE
                .bot()
                .answer(new Message(line, Language.FRENCH))
                .file()
                .orElseThrow();
    }

    private static void assertBrings(String line, String channel, String thread, SharedFile file) {
        ExportedFile expected = expected(line);
        assertEquals(expected.name(), file.name());
        assertEquals(expected.content().title(), file.title());
        assertEquals(channel, file.channel());
        assertEquals(thread, file.thread());
        assertArrayEquals(
                FileWriters.ofThisProcess().bytes(expected), file.content().orElseThrow());
    }

    @Test
    void inADirectMessageTheFileFollowsTheAnswer() {
        start();
        says(LINE);
        assertBrings(LINE, Trial.DIRECT, "", trial.slack.awaitFile(1));
        Shown shown = trial.slack.awaitShown(Trial.DIRECT);
        assertTrue(shown.text().contains(expected(LINE).name()), shown.text());
        presses(shown, "Excel");
        assertBrings("/exporter enfants excel", Trial.DIRECT, "", trial.slack.awaitFile(2));
        trial.slack.awaitVersion(shown, 2);
        assertEquals(1, trial.slack.shown(Trial.DIRECT).size());
    }

    @Test
    void whatIsPressedTwiceBringsOneFile() {
        start();
        says("/exporter enfants");
        Shown choice = trial.slack.awaitShown(Trial.DIRECT);
        JsonObject press = people.pressPayload(Trial.ANNA, choice, "Word");
        trial.slack.interaction(press);
        trial.slack.interaction(press).awaitAcknowledged();
        trial.slack.awaitFile(1);
        says("II.37");
        trial.slack.awaitShown(Trial.DIRECT, 2);
        assertEquals(1, trial.slack.files().size());
    }

    /** The name of a file has room for the beginning of a search only. */
    @Test
    void twoSearchesThatBeginAlikeBringTwoFiles() {
        start();
        String beginning = "exporter identification des victimes de la traite des personnes ";
        List<String> lines = List.of(beginning + "parmi les réfugiés word", beginning + "parmi les mineurs word");
        assertEquals(
                1,
                lines.stream()
                        .map(line -> expected("/" + line).name())
                        .distinct()
                        .count());
        for (int i = 0; i < lines.size(); i++) {
            trial.slack
                    .command(Trial.ANNA, Trial.CHANNEL, "/recueil", lines.get(i))
                    .awaitAcknowledged();
            assertBrings("/" + lines.get(i), Trial.DIRECT, "", trial.slack.awaitFile(i + 1));
        }
    }

    @Test
    void whoMentionsTheBotGetsTheFileInTheThread() {
        start();
        JsonObject mention = people.mention(Trial.ANNA, Trial.CHANNEL, "/exporter enfants word", "");
        trial.slack.event(mention).awaitAcknowledged();
        Shown answer = trial.slack.awaitShown(Trial.CHANNEL);
        assertBrings(LINE, Trial.CHANNEL, answer.thread(), trial.slack.awaitFile(1));
        assertFalse(answer.thread().isEmpty());
        presses(answer, "CSV");
        assertBrings("/exporter enfants csv", Trial.DIRECT, "", trial.slack.awaitFile(2));
        Shown alone = trial.slack.awaitShown(Trial.CHANNEL, Shown::isEphemeral);
        assertTrue(alone.blocks().toString().contains(ARRIVES), alone.toString());
    }

    @Test
    void aCommandInAChannelBringsItDirectly() {
        start();
        trial.slack
                .command(Trial.ANNA, Trial.CHANNEL, "/recueil", "exporter enfants word")
                .awaitAcknowledged();
        assertBrings(LINE, Trial.DIRECT, "", trial.slack.awaitFile(1));
        Shown alone = trial.slack.awaitShown(Trial.CHANNEL);
        assertTrue(alone.isEphemeral());
        assertTrue(alone.blocks().toString().contains(ARRIVES), alone.toString());
        assertFalse(alone.blocks().toString().contains("Partager ici"), alone.toString());
        assertTrue(trial.slack
                .awaitShown(Trial.DIRECT)
                .text()
                .contains(expected(LINE).name()));
    }

    @Test
    void theHomeBringsItDirectly() {
        start();
        trial.slack.event(people.homeOpened(Trial.ANNA)).awaitAcknowledged();
        trial.slack.awaitHome(Trial.ANNA, home -> true);
        trial.slack.interaction(people.homeQuestionPayload(Trial.ANNA, LINE)).awaitAcknowledged();
        trial.slack.awaitHome(Trial.ANNA, home -> home.toString().contains(ARRIVES));
        assertBrings(LINE, Trial.DIRECT, "", trial.slack.awaitFile(1));
        assertEquals(1, trial.slack.calls("files.completeUploadExternal").size());
    }

    @Test
    void aWindowBringsItDirectly() {
        start();
        trial.slack
                .interaction(people.askHerePayload(Trial.ANNA, Trial.CHANNEL))
                .awaitAcknowledged();
        JsonObject window = trial.slack.awaitWindow(any -> true);
        trial.slack
                .interaction(people.submissionPayload(Trial.ANNA, window, LINE))
                .awaitAcknowledged();
        trial.slack.awaitWindow(shown -> shown.toString().contains(ARRIVES));
        assertBrings(LINE, Trial.DIRECT, "", trial.slack.awaitFile(1));
    }

    @ParameterizedTest
    @CsvSource({
        "files.getUploadURLExternal, 429",
        "files.getUploadURLExternal, 500",
        "files.getUploadURLExternal, 0",
        "upload, 429",
        "upload, 503",
        "upload, 0",
        "files.completeUploadExternal, 429",
        "files.completeUploadExternal, 500",
        "files.completeUploadExternal, 0"
    })
    void whatFailsForAMomentIsTriedAgain(String method, int status) {
        start();
        Fault fault = status == 429 ? Fault.tooMuch(1) : status == 0 ? Fault.dropped() : Fault.status(status);
        trial.slack.fail(method, 1, fault);
        says(LINE);
        assertBrings(LINE, Trial.DIRECT, "", trial.slack.awaitFile(1));
        assertEquals(1, trial.slack.shown(Trial.DIRECT).size());
        assertEquals(1, trial.slack.files().size());
    }

    @ParameterizedTest
    @CsvSource({
        "files.getUploadURLExternal, file_uploads_disabled, FILES_OFF",
        "files.getUploadURLExternal, storage_limit_reached, FILES_OFF",
        "files.getUploadURLExternal, invalid_arguments, FAILED",
        "files.completeUploadExternal, file_uploads_disabled, FILES_OFF",
        "files.completeUploadExternal, file_not_found, FAILED",
        "files.completeUploadExternal, not_in_channel, NOT_IN_CHANNEL"
    })
    void whatSlackRefusesIsSaid(String method, String word, UserFacingError trouble) {
        start();
        trial.slack.fail(method, 1, Fault.error(word));
        says(LINE);
        String apology = Trial.apology(trouble, Language.FRENCH);
        trial.slack.awaitShown(Trial.DIRECT, shown -> shown.text().equals(apology));
        assertEquals(List.of(), trial.slack.files());
    }

    @Test
    void anUploadThatIsNotTakenIsSaid() {
        start();
        trial.slack.fail("upload", 1, Fault.gone(413, "too large"));
        says(LINE);
        String apology = Trial.apology(UserFacingError.FAILED, Language.FRENCH);
        trial.slack.awaitShown(Trial.DIRECT, shown -> shown.text().equals(apology));
    }

    /** Another host could read the file, and one that only looks like the API's is another. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://files.example/",
                "http://127.0.0.1:1/",
                "http://127.0.0.1.example/",
                "ftp://files.slack.com/",
                "files.slack.com/",
                ""
            })
    void anAddressThatIsNotHttpsGetsNoFile(String address) {
        start();
        trial.slack.uploadsAt(address);
        says(LINE);
        String apology = Trial.apology(UserFacingError.FAILED, Language.FRENCH);
        trial.slack.awaitShown(Trial.DIRECT, shown -> shown.text().equals(apology));
        assertEquals(List.of(), trial.slack.calls("upload"));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRedirectionIsNotFollowed(int status) {
        start();
        trial.slack.fail("upload", 1, Fault.gone(status, ""));
        says(LINE);
        String apology = Trial.apology(UserFacingError.FAILED, Language.FRENCH);
        trial.slack.awaitShown(Trial.DIRECT, shown -> shown.text().equals(apology));
        assertEquals(List.of(), trial.slack.calls("upload"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutTheScopeTheMessageHasMarkdown(boolean isNamed) {
        trial.slack.grant(WITHOUT);
        if (!isNamed) {
            trial.slack.nameNoScopes();
        }
        start();
        says(LINE);
        Shown markdown = trial.slack.awaitShown(Trial.DIRECT, 2).get(1);
        assertTrue(markdown.text().startsWith(SCOPE), markdown.text());
        assertTrue(
                markdown.blocks()
                        .toString()
                        .contains("# " + expected(LINE).content().title()),
                markdown.toString());
        assertEquals(List.of(), trial.slack.files());
        assertEquals(
                isNamed ? 0 : 1, trial.slack.calls("files.getUploadURLExternal").size());
    }

    @Test
    void whatAMessageHasNoRoomForIsSaid() {
        trial.slack.grant(WITHOUT);
        start();
        says("/exporter index word");
        Shown markdown = trial.slack.awaitShown(Trial.DIRECT, 2).get(1);
        String blocks = markdown.blocks().toString();
        assertTrue(blocks.contains(" caractères, pour lesquels un message n’a pas de place."), blocks);
    }

    @Test
    void withoutTheScopeACommandAnswersWithMarkdown() {
        trial.slack.grant(List.of("commands"));
        start();
        trial.slack
                .command(Trial.ANNA, Trial.CHANNEL, "/recueil", "exporter enfants word")
                .awaitAcknowledged();
        Shown markdown = trial.slack.awaitShown(Trial.CHANNEL, 2).get(1);
        assertTrue(markdown.isEphemeral());
        assertTrue(
                markdown.text().startsWith("Les fichiers demandent l’autorisation chat:write, files:write"),
                markdown.text());
    }

    @Test
    void withoutTheScopeTheHomeSaysHowToGrantIt() {
        trial.slack.grant(WITHOUT);
        start();
        trial.slack.event(people.homeOpened(Trial.ANNA)).awaitAcknowledged();
        trial.slack.awaitHome(Trial.ANNA, home -> true);
        trial.slack.interaction(people.homeQuestionPayload(Trial.ANNA, LINE)).awaitAcknowledged();
        trial.slack.awaitHome(Trial.ANNA, home -> home.toString().contains(SCOPE));
        assertEquals(List.of(), trial.slack.shown(Trial.DIRECT));
    }

    @Test
    void whoCannotBeWrittenToIsToldWhereTheyAsked() {
        start();
        trial.slack.fail("chat.postMessage", 2, Fault.error("messages_tab_disabled"));
        trial.slack
                .command(Trial.ANNA, Trial.CHANNEL, "/recueil", "exporter enfants word")
                .awaitAcknowledged();
        String apology = Trial.apology(UserFacingError.NO_DIRECT_MESSAGES, Language.FRENCH);
        trial.slack.awaitShown(Trial.CHANNEL, shown -> shown.text().equals(apology));
    }

    @Test
    void aFileThatNobodyCanWriteIsApologisedForAndLogged() throws Exception {
        start();
        String log = RecordedLog.during(() -> {
            says("/exporter enfants ris");
            String apology = Trial.apology(UserFacingError.FAILED, Language.FRENCH);
            trial.slack.awaitShown(Trial.DIRECT, shown -> shown.text().equals(apology));
        });
        assertTrue(log.contains("UncheckedIOException"), log);
        assertFalse(log.contains("enfants"), log);
    }

    @Test
    void neitherTokensNorAddressesNorTheListAreLogged() throws Exception {
        start();
        String log = RecordedLog.during(() -> {
            trial.slack.fail("upload", 2, Fault.dropped());
            says(LINE);
            trial.slack.awaitFile(1);
            trial.slack.fail("upload", 1, Fault.gone(413, "enfants"));
            says("/exporter enfants csv");
            trial.slack.awaitShown(
                    Trial.DIRECT, shown -> shown.text().equals(Trial.apology(UserFacingError.FAILED, Language.FRENCH)));
        });
        assertFalse(log.contains("TEST-secret"), log);
        assertEquals(
                List.of(),
                log.lines()
                        .filter(line -> line.contains("/upload/"))
                        .filter(line -> !line.contains("default handler") && !line.contains("HttpServerExchange"))
                        .toList(),
                "only the fake's own server names the address");
        assertFalse(log.contains("enfants"), log);
    }

    /** More than may be written or held at the same time. */
    @Test
    void everyoneGetsTheirFileWhoAsksAtTheSameTime() {
        start();
        List<String> channels = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String user = "U0PERSON" + i;
            trial.slack.person(user, "fr-FR");
            channels.add("D" + user.substring(1));
            trial.slack.event(people.said(user, "D" + user.substring(1), LINE));
        }
        trial.slack.event(people.said(Trial.BEN, "D0BEN", "II.37"));
        assertTrue(trial.slack.awaitShown("D0BEN").text().contains("II.37"));
        trial.slack.awaitFile(12);
        assertEquals(
                channels.stream().sorted().toList(),
                trial.slack.files().stream().map(SharedFile::channel).sorted().toList());
    }
}
