package org.recueil.slack.show;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.platform.Way;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.app.Feature;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.Choice;
import org.recueil.slack.render.Controls;
import org.recueil.slack.render.Layout;
import org.recueil.slack.render.Press;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.render.SlackRenderer;
import org.recueil.slack.render.ThemeSelect;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * The App Home: a question, the themes, how to ask, and whose texts these are; and any answer that is asked for there.
 * Immutable.
 */
public final class Home {
    /** The line of the button that leads back. */
    public static final String START = "/start";

    /** The core's answer to a line. */
    interface Answers {
        Answer of(String line, Language language, Audience audience);
    }

    private final Answers answers;
    private final ThemeSelect themes;
    private final InstalledApp app;
    private final boolean checksDrafts;

    /** @param checksDrafts whether drafts are checked in chats */
    Home(Answers answers, ThemeSelect themes, InstalledApp app, boolean checksDrafts) {
        this.answers = answers;
        this.themes = themes;
        this.app = app;
        this.checksDrafts = checksDrafts;
    }

    View start(Language language) {
        AnswerPlace place = new AnswerPlace(AnswerPlace.Readers.ONE, language, "", Way.to(START));
        Wording words = Words.in(language);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(HeaderBlock.builder()
                .text(Layout.plain(words.say("home.title")))
                .build());
        blocks.add(QuestionInput.input(words.say("home.ask"), words.say("home.ask.example"), true));
        blocks.add(ActionsBlock.builder()
                .elements(List.of(themes.element(place, START, 0)))
                .build());
        blocks.addAll(rendered(howTo(language), place, 1));
        return view(blocks).orElseThrow();
    }

    /**
     * The whole answer to a line, or a shorter one if the Home has no room for it.
     *
     * @param note what stands below an answer
     */
    View showing(String line, AnswerPlace asked, Function<Answer, List<LayoutBlock>> note) {
        AnswerPlace place = asked.withoutStep(START);
        Language language = place.language();
        if (line.isBlank() || line.equals(START)) {
            return start(language);
        }
        Answer whole = whole(line, language);
        List<LayoutBlock> blocks = new ArrayList<>(answered(whole, place, 1));
        blocks.addAll(note.apply(whole));
        return view(below(blocks, place))
                .or(() -> view(below(answered(answers.of(line, language, Audience.OTHERS), place, 1), place)))
                .or(() -> view(below(rendered(tooLong(language), place, 1), place)))
                .orElseThrow();
    }

    private Answer whole(String line, Language language) {
        return answers.of(line, language, Audience.PRIVATE);
    }

    private Reply howTo(Language language) {
        Wording words = Words.in(language);
        Wording core = Wording.in(language);
        List<Block> blocks = List.of(
                new Block.Items(items(words, core)),
                new Block.Paragraph(ways(words)),
                new Block.Note(words.say("home.source")));
        return new Reply(
                blocks,
                List.of(
                        new Action.Ask(Action.Role.EXAMPLE, "II.37", "/rec II.37"),
                        new Action.Ask(Action.Role.HELP, words.say("home.help"), "/" + core.say("help.command")),
                        new Action.Ask(Action.Role.HELP, words.say("home.about"), "/about")));
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
            items.add(item(new Span.Strong(app.askingShortcut()), words.spans("home.what.ask")));
        }
        if (app.allows(Feature.SHORTCUT) && checksDrafts) {
            items.add(item(new Span.Strong(app.checkingShortcut()), words.spans("home.what.check")));
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

    /** The button that leads back to the beginning, then the answer. */
    private static List<LayoutBlock> below(List<LayoutBlock> answer, AnswerPlace place) {
        Choice start = new Choice(Words.in(place.language()).say("home.back"), new Press(Press.Kind.ASK, START));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(ActionsBlock.builder().elements(List.of(start.button(0))).build());
        blocks.addAll(answer);
        return blocks;
    }

    private List<LayoutBlock> answered(Answer answer, AnswerPlace place, int first) {
        Reply reply = Composer.unshared(answer.reply());
        AnswerPlace below = place.of(answer.kind());
        return joined(
                new SlackRenderer(app, below).render(reply.blocks(), Controls.of(answer, reply, below, themes), first));
    }

    private List<LayoutBlock> rendered(Reply reply, AnswerPlace place, int first) {
        return joined(new SlackRenderer(app, place).render(reply, first));
    }

    private static List<LayoutBlock> joined(List<SlackMessage> messages) {
        return messages.stream().flatMap(message -> message.blocks().stream()).toList();
    }

    /** The view; empty if there are too many blocks. */
    private static Optional<View> view(List<LayoutBlock> blocks) {
        if (blocks.size() > SlackLimits.VIEW_BLOCKS) {
            return Optional.empty();
        }
        return Optional.of(View.builder().type("home").blocks(blocks).build());
    }
}
