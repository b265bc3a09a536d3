package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.blockkit.BlockKitRules;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.blockkit.Surface;
import org.recueil.slack.render.CopyValue;
import org.recueil.slack.render.Press;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.show.Composer;
import org.recueil.wording.Language;

/** The whole corpus as Slack gets it, read back letter by letter. */
class CorpusTest {
    private static final Corpus CORPUS = Trial.ENGINE.corpus();
    private static final Composer COMPOSER = Trial.composer(InstalledApp.USUAL);

    @Test
    void everyProvisionIsWholeWithItsChapeauCitationAndLink() {
        assertFalse(CORPUS.provisions().isEmpty());
        for (Provision provision : CORPUS.provisions()) {
            String line = "/rec " + provision.id().label();
            List<SlackMessage> messages = shown(line);
            List<AnswerItem> items = ask(line).items();
            assertEquals(provision.id(), items.get(0).id());
            List<String> quotes = quotes(messages);
            for (AnswerItem item : items) {
                assertHolds(quotes, item.text(), item.id().toString());
                item.chapeau()
                        .forEach(above -> assertHolds(quotes, above, item.id().toString()));
            }
            Reading read = read(messages);
            String citation = items.get(0).citation();
            assertTrue(read.buttons().stream().anyMatch(button -> copied(button).contains(citation)), line);
            assertTrue(read.lines().stream().anyMatch(each -> each.contains(citation)), line);
            Optional<String> url = items.get(0).url();
            assertTrue(url.isEmpty() || read.addresses().contains(url.get()), line);
            assertTrue(read.buttons().stream().anyMatch(button -> button.value().equals(line)), line);
        }
    }

    @Test
    void everyDocumentIsWhole() {
        assertFalse(CORPUS.documents().isEmpty());
        for (BackgroundDocument document : CORPUS.documents()) {
            List<SlackMessage> messages = shown("/doc " + document.symbol() + " en entier");
            List<String> quotes = quotes(messages);
            assertHolds(read(messages).lines(), document.title(), document.symbol());
            for (NumberedParagraph paragraph : document.paragraphs()) {
                assertHolds(quotes, paragraph.text(), document.symbol());
            }
        }
    }

    @Test
    void everyParagraphOfAReportIsWhole() {
        assertFalse(CORPUS.reportParagraphs().isEmpty());
        CORPUS.reportParagraphs().forEach(paragraph -> {
            List<AnswerItem> items = ask("/rec " + paragraph.id()).items();
            List<String> quotes = quotes(shown("/rec " + paragraph.id()));
            items.forEach(item -> assertHolds(quotes, item.text(), item.id().toString()));
        });
    }

    @Test
    void everyThemeShowsItsWholeNameAndTurnsItsPages() {
        List<Theme> themes = CORPUS.themes(2021);
        assertFalse(themes.isEmpty());
        for (Theme theme : themes) {
            String line = "/theme " + theme.number();
            for (int page = 1; page <= ask(line).pages(); page++) {
                String asked = page == 1 ? line : line + " page " + page;
                Reading read = read(shown(asked));
                assertTrue(read.lines().get(0).contains(theme.name()), asked);
                ask(asked)
                        .items()
                        .forEach(item -> assertTrue(
                                read.lines().stream().anyMatch(each -> each.contains(item.label())),
                                asked + item.label()));
            }
        }
    }

    private static void assertHolds(List<String> said, String text, String about) {
        assertTrue(
                said.stream().anyMatch(each -> each.contains(text)),
                () -> about + ": not whole: " + text + "\nin " + said);
    }

    /** What a button gives to copy; nothing if it is for something else. */
    private static String copied(Reading.Button button) {
        Press press = Press.read(button.actionId(), button.value()).orElseThrow();
        return switch (press.kind()) {
            case COPY -> press.line();
            case COPY_OF ->
                COMPOSER.textOf(CopyValue.read(press.line()).orElseThrow(), Language.FRENCH)
                        .orElseThrow();
            default -> "";
        };
    }

    private static Answer ask(String line) {
        return Trial.ENGINE.bot().answer(new Message(line, Language.FRENCH));
    }

    private static List<SlackMessage> shown(String line) {
        List<SlackMessage> messages = COMPOSER.shareable(line, Places.one(line, Language.FRENCH));
        for (SlackMessage message : messages) {
            assertEquals(List.of(), BlockKitRules.errors(Surface.MESSAGE, BlockJson.of(message.blocks())), line);
        }
        return messages;
    }

    private static List<String> quotes(List<SlackMessage> messages) {
        return read(messages).quotes();
    }

    private static Reading read(List<SlackMessage> messages) {
        JsonArray all = new JsonArray();
        List<LayoutBlock> blocks = new ArrayList<>(blocks(messages).toList());
        all.addAll(BlockJson.of(blocks));
        return Reading.of(all);
    }

    private static Stream<LayoutBlock> blocks(List<SlackMessage> messages) {
        return messages.stream().flatMap(message -> message.blocks().stream());
    }
}
