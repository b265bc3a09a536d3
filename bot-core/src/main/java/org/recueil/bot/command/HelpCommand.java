package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.MenuEntry;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.bot.intent.TalkIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.HelpTopic;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.text.Folding;
import org.recueil.wording.Wording;

/** {@code /aide}: how to ask, in three examples that can be pressed; on demand, all commands or one of them. */
public final class HelpCommand {
    private static final int EXAMPLES = 3;

    private HelpCommand() {}

    static Answer answer(TalkIntent.Help asked, Audience audience, Wording wording) {
        String folded = Folding.fold(asked.topic());
        if (folded.isEmpty()) {
            return Answer.of(Kind.HELP, shortly(audience, wording));
        } else if (asked.isOfEverything()) {
            return Answer.of(Kind.HELP, all(wording));
        }
        return topic(folded, wording)
                .map(topic -> Answer.of(Kind.HELP, of(topic)))
                .orElseGet(() -> Answer.of(Kind.HELP, shortly(audience, wording))
                        .after(new Block.Paragraph(wording.spans("help.none", Span.Said.of(asked.topic())))));
    }

    /** How to use a command that was sent without an argument. */
    static Answer usage(Verb verb, Wording wording) {
        List<Action> next = new ArrayList<>(examples(verb, wording));
        if (verb != Verb.CITE) {
            next.add(HelpActions.about(verb, wording));
        }
        return Answer.of(
                Kind.HELP, new Reply(List.of(new Block.Paragraph(wording.spans("usage." + verb.firstName()))), next));
    }

    /** Examples of a command that needs an argument. */
    static List<Action> examples(Verb verb, Wording wording) {
        List<String> examples = switch (verb) {
            case SEARCH -> List.of("non-sanction");
            case RELATED -> List.of("VII.2.b");
            case CITE -> List.of("II.37, V.35, B.V.8.e", wording.say("cite.example"));
            default -> List.of("II.37");
        };
        return examples.stream()
                .<Action>map(example -> verb.ask(Action.Role.EXAMPLE, example, example))
                .toList();
    }

    /** Finds a topic by its command, by another name of the command, or by a word that people use for it. */
    private static Optional<HelpTopic> topic(String folded, Wording wording) {
        String name = folded.replace(' ', '_');
        Optional<String> command = Verb.named(name).map(verb -> HelpTopic.ALL.contains(name) ? name : verb.firstName());
        return topics(wording).stream()
                .filter(topic -> command.isPresent() ? command.get().equals(topic.command()) : topic.isCalled(name))
                .findFirst();
    }

    /** Whether a question about the help means that command. */
    public static boolean isAbout(TalkIntent.Help asked, Verb command, Wording wording) {
        return topic(Folding.fold(asked.topic()), wording)
                .filter(topic -> topic.command().equals(command.firstName()))
                .isPresent();
    }

    private static List<HelpTopic> topics(Wording wording) {
        return HelpTopic.ALL.stream()
                .map(command -> new HelpTopic(command, wording))
                .toList();
    }

    /** All commands in the order of the help. */
    public static List<MenuEntry> menu(Wording wording) {
        return topics(wording).stream().map(HelpTopic::entry).toList();
    }

    /** Answers an empty line, or the bot's name alone; in a group, with a welcome. */
    static Answer welcome(Audience audience, Wording wording) {
        boolean others = audience == Audience.OTHERS;
        return Answer.of(
                Kind.HELP, others ? examples(wording.say("help.welcome"), false, wording) : shortly(audience, wording));
    }

    /** In private, the examples have no command. In a group they have one, because other lines do not reach the bot. */
    private static Reply shortly(Audience audience, Wording wording) {
        boolean commands = audience == Audience.OTHERS;
        String title = wording.say(commands ? "help.title.others" : "help.title");
        return examples(title, commands, wording);
    }

    /** @param commands whether the examples begin with one */
    private static Reply examples(String title, boolean commands, Wording wording) {
        List<Item> examples = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (String command : HelpTopic.ALL.subList(0, EXAMPLES)) {
            HelpTopic topic = new HelpTopic(command, wording);
            Span.Command whole = topic.examples().get(0);
            Span example = commands ? whole : new Span.Strong(whole.argument());
            examples.add(topic.line(example));
            actions.add(
                    new Action.Ask(Action.Role.EXAMPLE, whole.argument(), commands ? whole.text() : whole.argument()));
        }
        actions.add(HelpActions.everything(wording));
        List<Block> blocks = List.of(
                new Block.Paragraph(title), new Block.Items(examples), new Block.Note(wording.say("help.parts")));
        return new Reply(blocks, actions);
    }

    private static Reply all(Wording wording) {
        List<HelpTopic> topics = topics(wording);
        List<Block> blocks = List.of(
                new Block.Heading(wording.say("help.all.action")),
                new Block.Items(topics.stream().map(HelpTopic::line).toList()),
                new Block.Note(wording.spans("help.all.more", topics.get(0).told())));
        return new Reply(blocks, topics.stream().map(HelpTopic::action).toList());
    }

    private static Reply of(HelpTopic topic) {
        List<Block> blocks = new ArrayList<>(topic.blocks());

        if (topic.command().equals(HelpTopic.ALL.get(0))) {
            blocks.add(new Block.Note(topic.wording().say("help.parts")));
        }
        List<Action> actions = new ArrayList<>(topic.actions());
        actions.add(HelpActions.everything(topic.wording()));
        return new Reply(blocks, actions);
    }
}
