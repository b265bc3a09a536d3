package org.recueil.slack.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.RandomReplies;
import org.recueil.slack.BlockJson;
import org.recueil.slack.Places;
import org.recueil.slack.Trial;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.blockkit.BlockKitRules;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.blockkit.Reading.Button;
import org.recueil.slack.blockkit.Surface;
import org.recueil.slack.event.HeardText;
import org.recueil.slack.render.Press;
import org.recueil.slack.render.SlackMessage;
import org.recueil.wording.Language;

/** What Slack adds to the core's answers. */
class ComposerTest {
    private static final Composer COMPOSER = Trial.composer(InstalledApp.USUAL);
    private static final String THREAD = "1700000000.000100";

    @Test
    void anAnswerForOneIsSharedByAButton() {
        List<Button> buttons = read(COMPOSER.shareable("/rec II.37", Places.one("/rec II.37", Language.FRENCH)))
                .buttons();
        assertEquals("Copier", buttons.get(0).label());
        Button share = buttons.get(1);
        assertEquals(new Button("share:1", "Partager ici", "/rec II.37"), share);
        assertEquals(
                Optional.of(new Press(Press.Kind.SHARE, "/rec II.37")), Press.read(share.actionId(), share.value()));
    }

    @Test
    void inAThreadItIsSharedThereAndSoIsWhatItsButtonsLeadTo() {
        List<Button> buttons = read(COMPOSER.shareable(
                        "/rec II.37", Places.one("/rec II.37", Language.ENGLISH, THREAD)))
                .buttons();
        List<Press> presses = buttons.stream()
                .map(ComposerTest::press)
                .filter(press -> press.kind() == Press.Kind.ASK || press.kind() == Press.Kind.SHARE)
                .toList();
        assertFalse(presses.size() < 3);
        for (Press press : presses) {
            assertEquals(THREAD, press.thread());
            assertFalse(press.line().contains(THREAD), press::line);
        }
    }

    @ParameterizedTest
    @CsvSource({"FRENCH, /themes tous", "ENGLISH, /themes all"})
    void eachThemeIsToBeChosenInOneLanguageAndTheOther(Language language, String line) {
        List<SlackMessage> messages = COMPOSER.shareable(line, Places.one(line, language, THREAD));
        assertTrue(messages.size() <= 3, () -> messages.size() + " messages");
        long themes = read(messages).buttons().stream()
                .map(button -> press(button).line())
                .filter(says -> says.startsWith("/theme "))
                .distinct()
                .count();
        assertEquals(78, themes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bonjour", "/aide", "", "/rec II.9999", "\n"})
    void whatTellsOthersNothingIsNotShared(String line) {
        assertEquals(List.of(), shares(COMPOSER.shareable(line, Places.one(line, Language.FRENCH))));
    }

    @Test
    void aLineThatNoButtonHoldsIsNotShared() {
        String line = "/search " + "victimes de la traite ".repeat(100);
        assertEquals(List.of(), shares(COMPOSER.shareable(line, Places.one(line, Language.FRENCH))));
        assertEquals(
                1,
                shares(COMPOSER.shareable(
                                "victimes\nde la traite", Places.one("victimes\nde la traite", Language.FRENCH)))
                        .size());
    }

    @Test
    void whatIsSharedSaysWhoSharesItAndIsWhole() {
        List<SlackMessage> shared = COMPOSER.shared("/rec IV.46", Language.FRENCH, "U0ANNA");
        assertEquals(
                "context",
                BlockJson.of(shared.get(0).blocks())
                        .get(0)
                        .getAsJsonObject()
                        .get("type")
                        .getAsString());
        assertTrue(BlockJson.of(shared.get(0).blocks()).get(0).toString().contains("Partagé par <@U0ANNA>"));
        assertEquals(List.of(), shares(shared));
        assertFalse(shared.get(0).text().contains("<@"), "nobody is called twice");
        String all = String.join("\n", read(shared).lines());
        Trial.ENGINE
                .corpus()
                .descendants(ProvisionId.parse("A.IV.46"))
                .forEach(part -> assertTrue(all.contains(part.text()), part.id()::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!here", "U1>", "someone", "<!channel>"})
    void whoIsNobodyIsNotNamed(String user) {
        List<SlackMessage> shared = COMPOSER.shared("/rec II.37", Language.FRENCH, user);
        List<SlackMessage> whole = COMPOSER.answer("/rec II.37", Places.one("/rec II.37", Language.FRENCH));
        assertEquals(read(whole).lines(), read(shared).lines());
    }

    @Test
    void beforeOthersALongAnswerIsShorterWithTheWholeOnePressAway() {
        String line = "/theme 7";
        int whole = String.join(
                        "",
                        read(COMPOSER.answer(line, Places.one(line, Language.FRENCH)))
                                .lines())
                .length();
        Reading brief = read(COMPOSER.answer(line, Places.all(line, Language.FRENCH)));
        assertTrue(String.join("", brief.lines()).length() < whole / 2);
        assertTrue(
                brief.buttons().stream().anyMatch(button -> press(button).line().equals("/theme 7 en entier")));
    }

    @Test
    void aMessageShowsWhatItCitesAndWhatResemblesIt() {
        String message = "Voir *II.37* &amp; <https://undocs.org/fr/CTOC/COP/WG.4/2010/6#44>, comme <@U0BEN> le dit :"
                + " résolution 5/2, par. 8 e). Les victimes ne doivent pas être punies.";
        Reading read = read(COMPOSER.references(HeardText.plain(message), Language.FRENCH, THREAD));
        assertEquals("Textes cités dans ce message", read.lines().get(0));
        assertEquals(
                List.of("II.37", "B.V.8.e"),
                read.lines().stream()
                        .skip(1)
                        .takeWhile(line -> !line.startsWith("Textes proches"))
                        .filter(line -> line.matches("(?s)[IVXB][IVXB.]*\\d.*"))
                        .map(line -> line.split(" ")[0])
                        .toList());
        assertTrue(read.lines().contains("Textes proches de ce message"));
        List<Press> posts = read.buttons().stream()
                .map(button -> Press.read(button.actionId(), button.value()).orElseThrow())
                .filter(press -> press.kind() == Press.Kind.POST)
                .toList();
        assertEquals(new Press(Press.Kind.POST, "/rec II.37", THREAD), posts.get(0));
        assertTrue(posts.stream().anyMatch(press -> press.line().equals("/rec V.35")), posts::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"On mange où ce midi ?", "ok 👍", ":+1:", "<@U0ANNA>", "*", "https://example.org", "le"})
    void aMessageThatCitesNothingIsToldSo(String message) {
        Reading read = read(COMPOSER.references(HeardText.plain(message), Language.FRENCH, ""));
        assertTrue(read.lines().get(0).startsWith("Ce message ne cite aucun texte"), read.lines()::toString);
    }

    @Test
    void aMessageThatCitesEverythingIsStillOneMessage() {
        StringBuilder message = new StringBuilder();
        Trial.ENGINE
                .corpus()
                .provisions()
                .forEach(each -> message.append(each.id().label()).append(" ; "));
        List<SlackMessage> references = COMPOSER.references(message.toString(), Language.FRENCH, THREAD);
        assertEquals(1, references.size());
        assertTrue(String.join("", read(references).lines()).contains("autres"));
    }

    @Test
    void aTextToCopyStandsInABox() {
        String text = "CTOC/COP/WG.4/2010/6, par. 44\n*_<&>`";
        assertEquals(List.of(text), read(COMPOSER.copied(text, Language.FRENCH)).boxes());
    }

    @ParameterizedTest
    @EnumSource(UserFacingError.class)
    void whatWentWrongIsSaidInBothLanguages(UserFacingError trouble) {
        String french = COMPOSER.apology(trouble, Language.FRENCH).get(0).text();
        String english = COMPOSER.apology(trouble, Language.ENGLISH).get(0).text();
        assertFalse(french.equals(english));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/reunion 9999 | /recueil reunion II",
                "/citer | /recueil citer II.37",
                "/search | /chercher non-sanction",
                "bonjour | /recueil aide",
                "/xyz | /recueil aide tout"
            })
    void sentencesNameCommandsAsSlackHasThem(String line, String typed) {
        String said =
                COMPOSER.answer(line, Places.one(line, Language.FRENCH)).get(0).text();
        assertTrue(said.contains(typed), said);
    }

    @Test
    void anyTextGetsAnAnswerThatSlackTakes() {
        for (int seed = 0; seed < 40; seed++) {
            String text = RandomReplies.text(new Random(seed));
            Language language = seed % 2 == 0 ? Language.FRENCH : Language.ENGLISH;
            read(COMPOSER.answer(text, Places.all(text, language)));
            read(COMPOSER.shareable(text, Places.one(text, language, THREAD)));
            read(COMPOSER.shared(text, language, "U0ANNA"));
            read(COMPOSER.references(text, language, THREAD));
            assertEquals(
                    List.of(),
                    BlockKitRules.errors(
                            Surface.VIEW,
                            BlockJson.of(COMPOSER.home(Places.one(text, language), answer -> {})
                                    .getBlocks())),
                    text);
            COMPOSER.card("https://undocs.org/" + text, language);
        }
    }

    private static Press press(Button button) {
        return Press.read(button.actionId(), button.value()).orElseThrow();
    }

    private static List<Button> shares(List<SlackMessage> messages) {
        return read(messages).buttons().stream()
                .filter(button -> button.actionId().startsWith("share:"))
                .toList();
    }

    private static Reading read(List<SlackMessage> messages) {
        return messages.stream()
                .map(message -> BlockJson.of(message.blocks()))
                .peek(blocks -> assertEquals(List.of(), BlockKitRules.errors(Surface.MESSAGE, blocks)))
                .reduce((all, more) -> {
                    all.addAll(more);
                    return all;
                })
                .map(Reading::of)
                .orElseThrow();
    }
}
