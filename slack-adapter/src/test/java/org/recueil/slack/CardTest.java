package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.TextId;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.blockkit.BlockKitRules;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.blockkit.Surface;
import org.recueil.slack.show.Composer;
import org.recueil.wording.Language;

/** Previews of links: of every document, and of every paragraph that a link can name. */
class CardTest {
    private static final Corpus CORPUS = Trial.ENGINE.corpus();
    private static final Composer COMPOSER = Trial.composer(InstalledApp.USUAL);
    private static final int THREE_LINES = 560;

    @Test
    void everyParagraphHasItsNumberFirstWordsCitationAndWholeText() {
        int cards = 0;
        for (Provision provision : CORPUS.provisions()) {
            Optional<String> symbol =
                    CORPUS.meetingOf(provision.id()).instrument().flatMap(Instrument::symbol);
            Optional<String> number = number(provision);
            if (symbol.isEmpty() || number.isEmpty()) {
                continue;
            }
            for (String host : List.of("https://undocs.org/fr/", "https://docs.un.org/en/", "http://undocs.org/")) {
                Reading card = card(host + symbol.get() + "#" + number.get());
                assertParagraph(card, provision.id().label(), provision.id());
                cards++;
            }
        }
        assertTrue(cards > 600, () -> "too few links to paragraphs");
    }

    @Test
    void everyParagraphOfAReportHasItsOwn() {
        assertFalse(CORPUS.reportParagraphs().isEmpty());
        for (ReportParagraph paragraph : CORPUS.reportParagraphs()) {
            String url = "https://undocs.org/fr/" + paragraph.id();
            List<AnswerItem> meant = Trial.ENGINE
                    .bot()
                    .answer(new Message("/rec " + paragraph.id(), Language.FRENCH))
                    .items();
            assertParagraph(card(url), meant.get(0).label(), meant.get(0).id());
        }
    }

    @Test
    void everyDocumentHasItsTitleAndLink() {
        assertFalse(CORPUS.documents().isEmpty());
        for (BackgroundDocument document : CORPUS.documents()) {
            Reading card = card("https://undocs.org/fr/" + document.symbol());
            String text = String.join("\n", card.lines());
            assertTrue(text.contains(document.symbol()) && text.startsWith(document.title()), text);
            assertPress(card, "En détail", "/doc " + document.symbol());
        }
    }

    @Test
    void everyReportOfAMeetingSaysWhichMeeting() {
        int reports = 0;
        for (Meeting meeting : CORPUS.meetings()) {
            Optional<String> symbol = meeting.instrument().flatMap(Instrument::symbol);
            if (symbol.isPresent() && !CORPUS.topLevel(meeting.id()).isEmpty()) {
                Reading card = card("https://undocs.org/fr/" + symbol.get());
                String[] lines = card.lines().get(0).split("\n+");
                assertTrue(lines[0].contains(meeting.id().label().startsWith("B") ? "session" : "réunion"), lines[0]);
                assertTrue(lines[1].startsWith(meeting.id().label() + " — "), lines[1]);
                assertPress(card, "En détail", "/reunion " + meeting.id().label());
                reports++;
            }
        }
        assertTrue(reports > 10, "too few reports");
    }

    @Test
    void aParagraphThatIsNotThereGivesTheDocument() {
        Reading card = card("https://undocs.org/fr/CTOC/COP/WG.4/2010/6#4400");
        assertPress(card, "En détail", "/reunion II");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://undocs.org/fr/A/RES/55/25",
                "https://undocs.org/",
                "https://docs.un.org/fr/CTOC/COP/WG.4/2030/6",
                "https://example.org/CTOC/COP/WG.4/2010/6#44",
                "https://undocs.org.example.org/CTOC/COP/WG.4/2010/6#44",
                "https://example.org/?u=https://undocs.org/CTOC/COP/WG.4/2010/6",
                "ftp://undocs.org/CTOC/COP/WG.4/2010/6",
                "undocs.org/CTOC/COP/WG.4/2010/6",
                "https://undocs.org/II.37",
                "",
                "https://undocs.org/%ZZ#<!here>"
            })
    void otherLinksAreLeftAlone(String url) {
        assertEquals(Optional.empty(), COMPOSER.card(url, Language.FRENCH));
    }

    private static Optional<String> number(Provision provision) {
        return provision.id().isTopLevel() && provision.place().matches("\\d+")
                ? Optional.of(provision.place())
                : Optional.empty();
    }

    private static Reading card(String url) {
        JsonArray blocks = BlockJson.of(
                COMPOSER.card(url, Language.FRENCH).orElseThrow(() -> new AssertionError("no card for " + url)));
        assertEquals(List.of(), BlockKitRules.errors(Surface.UNFURL, blocks), url);
        return Reading.of(blocks);
    }

    private static void assertParagraph(Reading card, String label, TextId id) {
        AnswerItem item = Trial.ENGINE
                .bot()
                .answer(new Message("/rec " + label, Language.FRENCH))
                .items()
                .get(0);
        assertEquals(id, item.id());
        List<String> lines = new ArrayList<>(card.lines());
        assertEquals(2, lines.size(), lines::toString);
        String words = lines.get(0);
        assertTrue(words.startsWith(label + " "), words);
        String text = item.text().replace('\n', ' ');
        assertTrue(words.contains(text.substring(0, Math.min(60, text.length()))), words);
        assertTrue(words.length() <= THREE_LINES, () -> words.length() + " characters: " + words);
        assertTrue(lines.get(1).startsWith(item.citation()), lines.get(1));
        assertEquals(item.url().stream().toList(), card.addresses());
        assertPress(card, "Texte complet", "/rec " + label);
    }

    private static void assertPress(Reading card, String label, String says) {
        assertEquals(List.of(new Reading.Button("ask:0", label, says)), card.buttons());
    }
}
