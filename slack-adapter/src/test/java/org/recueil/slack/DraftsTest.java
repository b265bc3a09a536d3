package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.platform.RecordedLog;
import org.recueil.platform.network.Network;
import org.recueil.slack.api.Settings;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.app.AppSettings;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.SharedFile;
import org.recueil.slack.fake.Shown;
import org.recueil.wording.Language;

/** Drafts: by the command, by the shortcut, in a direct message, and by the button below what a message cites. */
class DraftsTest {
    private static final String WRONG = "Selon II.37, « les États parties doivent envisager d’adopter et de renforcer"
            + " les pratiques visant à décourager la demande ».\n\nVoir aussi II.99.";
    private static final String RIGHT = "les États parties devraient envisager d'adopter et de renforcer les pratiques"
            + " visant à décourager la demande";
    private static final String SENTENCE = "Décourageons la demande qui nourrit toutes les formes d’exploitation.";
    private static final String FOUND = "2 points à corriger\n1. II.37 : l’obligation change (ligne 1)";
    private static final String PASSED = "Ce texte est passé par les serveurs de Slack.";
    private static final String BUTTON = "Vérifier les citations";

    private final Trial trial = Trial.prepare(Trial.UNLIMITED);

    @AfterEach
    void end() {
        trial.close();
    }

    private void start(boolean checks) {
        trial.slack.unlimited();
        trial.startBot(new Settings(
                FakeSlack.BOT_TOKEN,
                new Settings.Entrance.Socket(FakeSlack.APP_TOKEN),
                HttpUrl.get(trial.slack.apiUrl()),
                Network.direct(),
                AppSettings.USUAL,
                checks));
        trial.slack.lines().awaitOpened(1);
    }

    private JsonObject says(String text) {
        JsonObject said = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, text);
        trial.slack.event(said).awaitAcknowledged();
        return said;
    }

    private Shown presses(String user, Shown shown, String button) {
        trial.slack
                .interaction(trial.slack.people().pressPayload(user, shown, button))
                .awaitAcknowledged();
        return last(shown.channel());
    }

    private Shown last(String channel) {
        trial.slack.awaitShown(channel);
        List<Shown> shown = trial.slack.shown(channel);
        return shown.get(shown.size() - 1);
    }

    private static void assertChecked(Shown shown) {
        assertTrue(shown.text().startsWith(FOUND), shown.text());
        assertTrue(shown.text().contains("« II.99 » n’existe pas ; le plus proche est II.58 (ligne 3)"), shown.text());
        assertTrue(shown.text().endsWith(PASSED), shown.text());
    }

    /** From the message itself, in each of the formats. */
    @Test
    void theCheckOfADirectMessageIsAFile() {
        start(true);
        says("verifier " + WRONG);
        Shown checked = trial.slack.awaitShown(Trial.DIRECT);
        assertChecked(checked);
        trial.slack
                .interaction(trial.slack.people().pressPayload(Trial.ANNA, checked, "Exporter"))
                .awaitAcknowledged();
        SharedFile file = trial.slack.awaitFile(1);
        assertTrue(file.name().endsWith(".docx"), file.name());
        assertEquals(Trial.DIRECT, file.channel());
        Shown told = trial.slack.awaitShown(Trial.DIRECT, 2).get(1);
        assertTrue(told.text().endsWith(PASSED), told.text());
        trial.slack
                .interaction(trial.slack.people().pressPayload(Trial.ANNA, told, "Markdown"))
                .awaitAcknowledged();
        assertTrue(trial.slack.awaitFile(2).name().endsWith(".md"));
        assertEquals(checked, trial.slack.shown(Trial.DIRECT).get(0), "the check stays");
    }

    @Test
    void theFileOfADraftThatIsGoneIsSaidToBeGone() {
        start(true);
        JsonObject said = says("verifier " + WRONG);
        Shown checked = trial.slack.awaitShown(Trial.DIRECT);
        trial.slack.delete(said);
        trial.slack
                .interaction(trial.slack.people().pressPayload(Trial.ANNA, checked, "Exporter"))
                .awaitAcknowledged();
        String gone = Trial.apology(UserFacingError.DRAFT_GONE, Language.FRENCH);
        trial.slack.awaitShown(Trial.DIRECT, shown -> shown.text().equals(gone));
        assertEquals(List.of(), trial.slack.files());
    }

    /** Nobody can read again what was typed after a command. */
    @Test
    void theCheckOfACommandIsNoFile() {
        start(true);
        trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/verifier", WRONG).awaitAcknowledged();
        Shown shown = trial.slack.awaitShown(Trial.CHANNEL);
        assertFalse(shown.blocks().toString().contains("Exporter"), shown.toString());
    }

    @ParameterizedTest
    @CsvSource({"/verifier,", "/recueil, verifier", "/recueil, /verify"})
    void aCommandChecksForThePersonWhoTypedIt(String command, String before) {
        start(true);
        String text = before == null ? WRONG : before + " " + WRONG;
        trial.slack.command(Trial.ANNA, Trial.CHANNEL, command, text).awaitAcknowledged();
        Shown shown = trial.slack.awaitShown(Trial.CHANNEL);
        assertChecked(shown);
        assertEquals(Trial.ANNA, shown.user());
        assertFalse(shown.blocks().toString().contains("Partager"), "a draft is not shared");
        Shown provision = presses(Trial.ANNA, shown, "II.37");
        assertTrue(provision.text().startsWith("II.37"), provision.text());
        assertEquals(Trial.ANNA, provision.user());
        assertEquals(2, trial.slack.shown(Trial.CHANNEL).size(), "the answer stays");
    }

    @Test
    void theDifferingWordsAreMarkedAndTheCorrectionIsReadyToCopy() {
        start(true);
        says("/verifier " + WRONG);
        Shown shown = trial.slack.awaitShown(Trial.DIRECT);
        assertChecked(shown);
        assertTrue(shown.blocks().toString().contains("*devraient*"), shown.blocks()::toString);
        Shown copied = presses(Trial.ANNA, shown, "Copier la correction 1");
        assertEquals(
                List.of("L" + RIGHT.substring(1)), Reading.of(copied.blocks()).boxes());
    }

    @Test
    void aLongMessageIsReadToItsEnd() {
        start(true);
        String end = "Selon II.37, « " + RIGHT.replace("devraient", "doivent") + " ».";
        String line = "Une ligne sans citation.\n";
        String draft = "verifier\n" + line.repeat((40_000 - 9 - end.length()) / line.length()) + end;
        says(draft);
        String shown = trial.slack.awaitShown(Trial.DIRECT).text();
        assertTrue(shown.startsWith("1 point à corriger\n1. II.37 : l’obligation change"), shown);
        assertTrue(shown.contains("Lu en entier"), shown);
    }

    @Test
    void slacksMarkupIsReadAsPeopleSeeIt() {
        start(true);
        says("verifier Selon <https://undocs.org/fr/CTOC/COP/WG.4/2010/6|le rapport> &amp; II.37 :\n&gt; "
                + RIGHT.replace("devraient", "doivent") + "\n&lt;fin&gt;");
        String shown = trial.slack.awaitShown(Trial.DIRECT).text();
        assertTrue(shown.contains("II.37 : l’obligation change (ligne 2)"), shown);
    }

    @Test
    void aMessageOfRichTextIsReadWithItsQuotations() {
        start(true);
        JsonObject said = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "verifier …");
        said.add("blocks", JsonParser.parseString("""
                        [{"type":"rich_text","elements":[
                          {"type":"rich_text_section","elements":[{"type":"text","text":"verifier Selon "},
                            {"type":"text","text":"II.37","style":{"bold":true}},{"type":"text","text":" :\\n"}]},
                          {"type":"rich_text_quote","elements":[{"type":"text","text":"%s"}]}]}]""".formatted(RIGHT.replace("devraient", "doivent"))));
        trial.slack.event(said).awaitAcknowledged();
        String shown = trial.slack.awaitShown(Trial.DIRECT).text();
        assertTrue(shown.contains("II.37 : l’obligation change (ligne 2)"), shown);
    }

    @Test
    void aForwardedMessageShowsWhatItCitesAndMayBeChecked() {
        start(true);
        JsonObject said = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "");
        JsonObject forwarded = new JsonObject();
        forwarded.addProperty("is_share", true);
        forwarded.addProperty("text", WRONG);
        JsonArray attachments = new JsonArray();
        attachments.add(forwarded);
        said.add("attachments", attachments);
        trial.slack.event(said).awaitAcknowledged();
        Shown cited = trial.slack.awaitShown(Trial.DIRECT);
        assertTrue(cited.text().contains("II.37"), cited.text());
        assertChecked(presses(Trial.ANNA, cited, BUTTON));
    }

    @Test
    void theShortcutAnswersThePresserAlone() {
        start(true);
        JsonObject message = new JsonObject();
        message.addProperty("text", WRONG);
        trial.slack
                .interaction(trial.slack.people().checkPayload(Trial.ANNA, Trial.CHANNEL, message))
                .awaitAcknowledged();
        Shown shown = trial.slack.awaitShown(Trial.CHANNEL);
        assertChecked(shown);
        assertEquals(Trial.ANNA, shown.user());
        message.addProperty("text", "");
        trial.slack
                .interaction(trial.slack.people().checkPayload(Trial.ANNA, Trial.CHANNEL, message))
                .awaitAcknowledged();
        assertTrue(last(Trial.CHANNEL).text().startsWith("Je ne lis que du texte"));
    }

    @Test
    void aPastedMessageShowsWhatItCitesAndAButtonThatChecksIt() {
        start(true);
        JsonObject said = says(WRONG);
        Shown cited = trial.slack.awaitShown(Trial.DIRECT);
        assertFalse(cited.text().contains("à corriger"), cited.text());
        assertEquals(
                said.get("ts").getAsString(), cited.button(BUTTON).get("value").getAsString());
        Shown shown = presses(Trial.ANNA, cited, BUTTON);
        assertChecked(shown);
        assertEquals(Trial.ANNA, shown.user());
    }

    @Test
    void inAThreadTheMessageIsReadThere() {
        start(true);
        JsonObject first = says("II.37");
        JsonObject reply = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, WRONG);
        reply.addProperty("thread_ts", first.get("ts").getAsString());
        trial.slack.event(reply).awaitAcknowledged();
        assertChecked(presses(Trial.ANNA, last(Trial.DIRECT), BUTTON));
    }

    @Test
    void theButtonChecksTheMessageAsItIsNow() {
        start(true);
        JsonObject said = says(WRONG);
        Shown cited = trial.slack.awaitShown(Trial.DIRECT);
        trial.slack
                .event(trial.slack.people().edited(said, WRONG.replace("doivent", "devraient")))
                .awaitAcknowledged();
        String shown = presses(Trial.ANNA, trial.slack.awaitShown(Trial.DIRECT), BUTTON)
                .text();
        assertTrue(shown.startsWith("1 point à corriger"), shown + cited);
    }

    @Test
    void aMessageThatIsGoneIsSaidToBeGone() {
        start(true);
        JsonObject said = says(WRONG);
        Shown cited = trial.slack.awaitShown(Trial.DIRECT);
        trial.slack.delete(said);
        String shown = presses(Trial.ANNA, cited, BUTTON).text();
        assertTrue(shown.startsWith("Le message à vérifier n’est plus là"), shown);
    }

    /** What a client says of a press is not believed, and nobody's message is read for somebody else. */
    @Test
    void aForgedPressReadsNothing() {
        start(true);
        JsonObject said = says(WRONG);
        Shown cited = trial.slack.awaitShown(Trial.DIRECT);
        String ts = said.get("ts").getAsString();
        trial.slack.command(Trial.BEN, Trial.CHANNEL, "/rec", "II.37").awaitAcknowledged();
        Shown other = trial.slack.awaitShown(Trial.CHANNEL);
        trial.slack
                .interaction(trial.slack.people().pressPayload(Trial.BEN, other, "check:0", ts))
                .awaitAcknowledged();
        UnaryOperator<String> elsewhere = value -> value.replace(ts, "1.1");
        trial.slack
                .interaction(trial.slack.people().pressPayload(Trial.ANNA, cited, "check:0", elsewhere.apply(ts)))
                .awaitAcknowledged();
        assertEquals(List.of(), trial.slack.calls("conversations.history"));
        String shown = presses(Trial.BEN, cited, BUTTON).text();
        assertTrue(shown.startsWith("The message to check is gone"), shown);
    }

    @Test
    void inAChannelThereIsNoButtonBecauseItCannotBeReadAgain() {
        start(true);
        trial.slack
                .event(trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, WRONG, ""))
                .awaitAcknowledged();
        Shown cited = trial.slack.awaitShown(Trial.CHANNEL);
        assertFalse(cited.blocks().toString().contains(BUTTON), cited.blocks()::toString);
        trial.slack
                .event(trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "/verifier " + WRONG, ""))
                .awaitAcknowledged();
        String shown = last(Trial.CHANNEL).text();
        assertTrue(shown.startsWith("2 points à corriger"), shown);
    }

    @Test
    void noButtonCarriesWordsOfADraftThatIsChecked() {
        start(true);
        says("/verifier " + WRONG);
        says("vérifier : " + WRONG);
        assertFalse(last(Trial.DIRECT).blocks().toString().contains(BUTTON), "it is checked already");
        trial.slack.command(Trial.ANNA, Trial.DIRECT, "/verifier", WRONG).awaitAcknowledged();
        trial.slack
                .event(trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "/verifier " + WRONG, ""))
                .awaitAcknowledged();
        says("langage : " + SENTENCE);
        for (String channel : List.of(Trial.DIRECT, Trial.CHANNEL)) {
            for (Shown shown : trial.slack.shown(channel)) {
                Shown.buttons(shown.blocks())
                        .forEach(button -> assertFalse(button.toString().contains("doivent"), button::toString));
                Shown.buttons(shown.blocks())
                        .forEach(button -> assertFalse(button.toString().contains("nourrit"), button::toString));
            }
        }
    }

    @Test
    void aWordDoesNotGoOnFromASentenceForAgreedLanguage() {
        start(true);
        says("/theme 12");
        says("langage : " + SENTENCE);
        assertTrue(last(Trial.DIRECT).text().contains(PASSED), last(Trial.DIRECT)::text);
        says("suite");
        assertTrue(last(Trial.DIRECT).text().startsWith("Pas de page à tourner ici"), last(Trial.DIRECT)::text);
    }

    /** Slack has no commands in reply to a message. */
    @ParameterizedTest
    @CsvSource({"/verifier", "/aide verifier"})
    void theHelpNamesTheShortcut(String line) {
        start(true);
        says(line);
        String shown = last(Trial.DIRECT).text();
        assertTrue(shown.contains("choisissez « Vérifier les citations »"), shown);
        assertFalse(shown.contains("répondez"), shown);
    }

    @Test
    void theHomeAndTheWindowCheckToo() {
        start(true);
        trial.slack.event(trial.slack.people().homeOpened(Trial.ANNA)).awaitAcknowledged();
        JsonObject window = window("/verifier " + WRONG);
        assertTrue(window.toString().contains(PASSED), window::toString);
        assertFalse(window.toString().contains("Partager ici"), window::toString);
    }

    private JsonObject window(String line) {
        trial.slack
                .interaction(trial.slack.people().askHerePayload(Trial.ANNA, Trial.CHANNEL))
                .awaitAcknowledged();
        JsonObject open = trial.slack.awaitWindow(any -> any.has("submit"));
        trial.slack
                .interaction(trial.slack.people().submissionPayload(Trial.ANNA, open, line))
                .awaitAcknowledged();
        return trial.slack.awaitWindow(any -> any.toString().contains("serveurs"));
    }

    @Test
    void nothingIsCheckedIfThatIsForbidden() {
        start(false);
        trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/verifier", WRONG).awaitAcknowledged();
        assertTrue(last(Trial.CHANNEL).text().startsWith("Ici, les projets ne se vérifient pas"));
        says("langage : " + SENTENCE);
        assertTrue(last(Trial.DIRECT).text().startsWith("Ici, une phrase ne se compare pas"), last(Trial.DIRECT)::text);
        JsonObject message = new JsonObject();
        message.addProperty("text", WRONG);
        trial.slack
                .interaction(trial.slack.people().checkPayload(Trial.ANNA, Trial.CHANNEL, message))
                .awaitAcknowledged();
        assertTrue(last(Trial.CHANNEL).text().startsWith("Ici, les projets ne se vérifient pas"));
        says(WRONG);
        assertFalse(last(Trial.DIRECT).blocks().toString().contains(BUTTON));
    }

    @Test
    void nothingOfADraftIsLogged() throws Exception {
        String all = RecordedLog.during(() -> {
            start(true);
            JsonObject said = says("Selon II.37, « confidentiel » et encore quelques mots de plus.");
            Shown cited = trial.slack.awaitShown(Trial.DIRECT);
            presses(Trial.ANNA, cited, BUTTON);
            trial.slack.delete(said);
            presses(Trial.ANNA, cited, BUTTON);
        });
        assertTrue(all.contains("answering"), all);
        assertFalse(all.contains("confidentiel"), all);
    }
}
