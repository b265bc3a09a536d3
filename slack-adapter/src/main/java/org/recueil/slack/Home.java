package org.recueil.slack;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.command.Language;
import org.recueil.command.Message.Audience;
import org.recueil.command.Wording;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Block.Heading;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.slack.app.Feature;
import org.recueil.slack.app.InstalledApp;

/** The App Home: how to ask, themes to browse, what data this is; and any answer that a button there leads to. */
final class Home {
    /** What a button says that leads back. */
    private static final String START = "/start";

    /** The core's answer to a line. */
    interface Answers {
        Reply of(String line, Language language, Audience audience);
    }

    private final Answers answers;
    private final InstalledApp app;

    Home(Answers answers, InstalledApp app) {
        this.answers = answers;
        this.app = app;
    }

    View start(Language language) {
        List<LayoutBlock> blocks = new ArrayList<>(rendered(howTo(language)));
        blocks.add(DividerBlock.builder().build());
        blocks.addAll(rendered(whole("/themes", language)));
        blocks.add(DividerBlock.builder().build());
        blocks.addAll(rendered(about(language)));
        return view(blocks).orElseThrow();
    }

    /** The whole answer; shortened where Home has no room for it. */
    View showing(String line, Language language) {
        if (line.isBlank() || line.equals(START)) {
            return start(language);
        }
        return view(below(whole(line, language), language))
                .or(() -> view(below(answers.of(line, language, Audience.OTHERS), language)))
                .or(() -> view(below(tooLong(language), language)))
                .orElseThrow();
    }

    private Reply whole(String line, Language language) {
        return answers.of(line, language, Audience.PRIVATE);
    }

    private Reply howTo(Language language) {
        Wording words = Words.in(language);
        Wording core = Wording.in(language);
        List<Block> blocks = List.of(
                new Heading(words.say("home.title")),
                new Block.Paragraph(ways(words)),
                new Block.Items(items(words, core)),
                new Block.Note(words.say("home.quiet")));
        return new Reply(blocks, whole("/" + core.say("help.command"), language).actions());
    }

    /** The ways to ask that there are. */
    private String ways(Wording words) {
        List<String> ways = new ArrayList<>();
        if (app.allows(Feature.DIRECT_MESSAGES)) {
            ways.add(words.say("home.private"));
        }
        if (app.allows(Feature.MENTIONS)) {
            ways.add(words.say("home.mention"));
        }
        if (app.allows(Feature.COMMANDS)) {
            ways.add(words.say("home.command"));
        }
        return ways.isEmpty() ? words.say("home.buttons") : String.join(" ", ways);
    }

    private List<Item> items(Wording words, Wording core) {
        List<Item> items = new ArrayList<>(List.of(
                item(new Span.Command("rec", "II.37"), core.spans("help.what.rec")),
                item(new Span.Command("theme", words.say("home.theme")), words.spans("home.what.theme")),
                item(new Span.Command("search", words.say("home.question")), core.spans("help.what.search")),
                item(new Span.Command(core.say("help.command"), ""), words.spans("home.what.help"))));
        if (app.allows(Feature.SHORTCUT)) {
            items.add(item(new Span.Strong(app.shortcut()), words.spans("home.what.shortcut")));
        }
        return items;
    }

    private Reply tooLong(Language language) {
        boolean canAskElsewhere = app.allows(Feature.DIRECT_MESSAGES);
        return Words.paragraph(language, canAskElsewhere ? "home.too.long.direct" : "home.too.long");
    }

    private static Item item(Span typed, List<Span> what) {
        List<Span> spans = new ArrayList<>(List.of(typed, new Span.Plain(" — ")));
        spans.addAll(what);
        return new Item(Item.BULLET, spans);
    }

    private Reply about(Language language) {
        Reply about = whole("/about", language);
        List<Block> blocks = new ArrayList<>(about.blocks());
        blocks.add(new Block.Note(Words.in(language).say("home.keeps")));
        return new Reply(blocks, List.of());
    }

    /** A button that leads back, then the answer. */
    private List<LayoutBlock> below(Reply reply, Language language) {
        Reply back = Reply.of(new Block.Paragraph(" "))
                .withActions(new Action.Ask(Action.Role.HELP, Words.in(language).say("home.back"), START));
        List<LayoutBlock> blocks = new ArrayList<>(
                Buttons.of(back.actions(), SlackRenderer.Sharing.USUAL).blocks());
        blocks.addAll(rendered(reply));
        return blocks;
    }

    /** A long text to copy stands open: beside a Home, there is no place to show it. */
    private List<LayoutBlock> rendered(Reply reply) {
        List<Action> actions = new ArrayList<>(reply.actions());
        List<LayoutBlock> boxes = new ArrayList<>();
        for (Action action : reply.actions()) {
            if (action instanceof Action.Copy copy && !Buttons.isCopiedInPlace(copy.text())) {
                actions.remove(copy);
                boxes.addAll(SlackRenderer.box(copy));
            }
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        new SlackRenderer(app)
                .render(new Reply(reply.blocks(), actions))
                .forEach(message -> blocks.addAll(message.blocks()));
        blocks.addAll(boxes);
        return blocks;
    }

    /** Nothing where the blocks are too many. */
    private static Optional<View> view(List<LayoutBlock> blocks) {
        if (blocks.size() > SlackLimits.VIEW_BLOCKS) {
            return Optional.empty();
        }
        return Optional.of(
                View.builder().type("home").blocks(Numbers.anew(blocks)).build());
    }
}
