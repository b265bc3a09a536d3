package org.recueil.slack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Renderer;
import org.recueil.reply.RendererContract;
import org.recueil.reply.Reply;
import org.recueil.reply.Shown;
import org.recueil.reply.Span;
import org.recueil.slack.BlockJson;
import org.recueil.slack.Places;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.blockkit.BlockKitRules;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.blockkit.Surface;
import org.recueil.wording.Language;

/** The contract, and what Slack adds to it. */
class SlackRendererTest extends RendererContract<SlackMessage> {
    private static final AnswerPlace PLACE = Places.one("/rec II.37", Language.FRENCH);

    private Reply rendered = Reply.of(new Block.Paragraph("."));

    @Override
    protected Renderer<SlackMessage> renderer() {
        return reply -> {
            rendered = reply;
            return new SlackRenderer(InstalledApp.USUAL, PLACE).render(reply);
        };
    }

    @Override
    protected String spelled(Span span) {
        return CommandRespeller.of(InstalledApp.USUAL).respelled().apply(span).text();
    }

    @Override
    protected Shown shown(List<SlackMessage> messages) {
        List<String> text = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        boolean isFolded = false;
        for (SlackMessage message : messages) {
            JsonArray blocks = BlockJson.of(message.blocks());
            Reading read = Reading.of(blocks);
            addresses.addAll(read.addresses());
            for (Reading.Button button : read.buttons()) {
                Press press = Press.read(button.actionId(), button.value()).orElseThrow();
                isFolded |= press.kind() == Press.Kind.UNFOLD;
                actions.add(pressed(press));
            }
            if (!isBox(blocks.get(blocks.size() - 1).getAsJsonObject())) {
                text.addAll(read.lines());
                actions.addAll(read.boxes());
            } else if (blocks.size() > 1) {
                actions.addAll(read.boxes());
            } else {
                int last = actions.size() - 1;
                actions.set(last, actions.get(last) + read.boxes().get(0));
            }
        }
        return new Shown(String.join("", text), addresses, isFolded ? unfolded() : actions);
    }

    private static boolean isBox(JsonObject block) {
        return block.toString().contains("rich_text_preformatted");
    }

    private String pressed(Press press) {
        return press.kind() == Press.Kind.COPY_OF
                ? copies().get(CopyValue.read(press.line()).orElseThrow().number())
                : press.line();
    }

    private List<String> copies() {
        return rendered.actions().stream()
                .filter(Action.Copy.class::isInstance)
                .map(Action::value)
                .toList();
    }

    /** With one press more. */
    private List<String> unfolded() {
        return shown(new SlackRenderer(InstalledApp.USUAL, PLACE.unfolded()).render(rendered))
                .actions();
    }

    @Override
    protected List<String> madeOf(List<SlackMessage> messages) {
        return messages.stream()
                .flatMap(message -> Reading.of(BlockJson.of(message.blocks())).made().stream())
                .toList();
    }

    @Override
    protected void assertWithinLimits(SlackMessage message) {
        assertEquals(List.of(), BlockKitRules.errors(Surface.MESSAGE, BlockJson.of(message.blocks())));
        assertFalse(message.text().isBlank());
        assertTrue(message.text().length() <= 4_000, () -> message.text().length() + " characters");
        assertFalse(message.text().matches("(?s).*<[@!#].*"), message::text);
    }

    @Test
    void aTitleIsAHeaderOfficialWordsAreQuotedOursAreSectionsAndSmallPrintIsContext() {
        Reply reply = Reply.of(
                new Block.Heading("II.37"),
                new Block.Quotation("Les États parties devraient…"),
                new Block.Quotation("a)", 1, "Envisager"),
                new Block.Paragraph("Thèmes"),
                new Block.Items(new Item("II.38", "Suite")),
                new Block.Heading("Débat"),
                new Block.Paragraph("par. 95"),
                new Block.Note("Projet"));
        assertEquals(
                List.of(
                        "header:II.37",
                        "rich_text:> Les États parties devraient…\n    a) Envisager",
                        "section:Thèmes\n\n*II.38* Suite",
                        "section:*Débat*\npar. 95",
                        "context:Projet"),
                blocks(reply));
    }

    @Test
    void inAListEachEntryHasItsOwnQuotationAndOfficialWordsAloneHaveOne() {
        Reply hits = Reply.of(new Block.Items(
                new Item("1.", List.of(new Span.Plain("II.37")), List.of(new Span.Plain("Les États…"))),
                new Item("2.", List.of(new Span.Plain("V.35")), List.of(new Span.Plain("Il *faudrait*…")))));
        assertEquals(
                List.of(
                        "section:*1.* II.37",
                        "rich_text:> Les États…",
                        "section:*2.* V.35",
                        "rich_text:> Il *faudrait*…"),
                blocks(hits));
        Reply theme = Reply.of(
                new Block.Paragraph("Deuxième réunion"),
                new Block.Items(
                        Item.quoted("II.37", List.of(new Span.Plain("Les États…"))),
                        Item.quoted("II.38", List.of(new Span.Plain("Il *faudrait*…")))));
        assertEquals(
                List.of("section:Deuxième réunion", "rich_text:> II.37 Les États…\nII.38 Il *faudrait*…"),
                blocks(theme));
    }

    @Test
    void theLabelOfAnEntryIsBoldInAQuotationAndTheLetterOfAParagraphIsNot() {
        String entry = BlockJson.of(renderer()
                        .render(Reply.of(new Block.Items(Item.quoted("II.37", List.of(new Span.Marked("Les"))))))
                        .get(0)
                        .blocks())
                .toString();
        assertEquals(2, entry.split("\"bold\":true", -1).length - 1, entry);
        String child = BlockJson.of(renderer()
                        .render(Reply.of(new Block.Quotation("a)", 1, "Envisager")))
                        .get(0)
                        .blocks())
                .toString();
        assertFalse(child.contains("bold"), child);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a*", "_a_", "~a~", "`a`", ":smile:", "> a", "x\n> a", "- *a*"})
    void whatLooksLikeMarkupIsSaidWithoutMarkup(String text) {
        assertEquals(List.of("rich_text:" + text), blocks(Reply.of(new Block.Paragraph(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a & b", "a < b", "a > b", "<!here>", "&amp;", "<@U123>", "a_propos", "10:30"})
    void onlyThreeCharactersAreEscaped(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertEquals(List.of("section:" + escaped), blocks(Reply.of(new Block.Paragraph(text))));
    }

    @Test
    void aMarkedWordTakesWithItWhatItLeansOn() {
        Block marked = new Block.Paragraph(
                new Span.Plain("le prélèvement d'"),
                new Span.Marked("organes"),
                new Span.Plain(", ou « "),
                new Span.Marked("trafic"),
                new Span.Plain("s » et "),
                new Span.Strong(" fin \n\n suite "),
                new Span.Plain("."));
        assertEquals(
                List.of("section:le prélèvement *d'organes*, ou « *trafics* » et  *fin* \n\n *suite* ."),
                blocks(Reply.of(marked)));
    }

    @Test
    void commandsAreTypedAsSlackHasThem() {
        Block commands = new Block.Paragraph(
                new Span.Command("rec", "II.37"),
                new Span.Plain(" "),
                new Span.Command("search", "organes"),
                new Span.Plain(" ("),
                new Span.Command("aide", ""),
                new Span.Plain(")"));
        assertEquals(List.of("section:`/rec II.37` `/chercher organes` (`/recueil aide`)"), blocks(Reply.of(commands)));
    }

    @Test
    void aNameTooLongForAHeaderIsShownWhole() {
        String name = "Mesures de justice pénale ".repeat(7).strip();
        assertEquals(List.of("section:*" + name + "*"), blocks(Reply.of(new Block.Heading(name))));
    }

    @Test
    void aLongTextIsSpreadOverSectionsOfOneMessage() {
        String text =
                "Une phrase de cinquante caractères, ou à peu près. ".repeat(90).strip();
        List<SlackMessage> messages = renderer().render(Reply.of(new Block.Quotation(text)));
        assertEquals(1, messages.size());
        assertEquals(2, messages.get(0).blocks().size());
    }

    private List<String> blocks(Reply reply) {
        List<String> lines = new ArrayList<>();
        for (SlackMessage message : renderer().render(reply)) {
            BlockJson.of(message.blocks()).forEach(block -> lines.add(line(block.getAsJsonObject())));
        }
        return lines;
    }

    private static String line(JsonObject block) {
        String type = block.get("type").getAsString();
        return type + ":"
                + switch (type) {
                    case "context" ->
                        text(block.getAsJsonArray("elements").get(0).getAsJsonObject());
                    case "rich_text" -> rich(Reading.of(array(block)));
                    default -> text(block.getAsJsonObject("text"));
                };
    }

    private static String rich(Reading read) {
        return (read.quotes().isEmpty() ? "" : "> ") + String.join("\n", read.lines());
    }

    private static JsonArray array(JsonObject block) {
        JsonArray array = new JsonArray();
        array.add(block);
        return array;
    }

    private static String text(JsonObject text) {
        boolean marked = "mrkdwn".equals(text.get("type").getAsString());
        assertEquals(marked, text.has("verbatim") && text.get("verbatim").getAsBoolean());
        return text.get("text").getAsString();
    }
}
