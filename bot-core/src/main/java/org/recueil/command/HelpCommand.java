package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recueil.command.Answer.Kind;
import org.recueil.command.Message.Audience;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.text.Folding;

/** {@code /aide}: how to ask, in three examples that can be pressed; all commands, or one of them, on demand. */
final class HelpCommand implements Command {
    private static final int EXAMPLES = 3;
    private static final Set<String> EVERYTHING = Set.of("tout", "tous", "toutes", "commandes", "all", "everything");

    private final Map<String, Command> known;

    /** @param known all commands by their names, this one included; may be filled later */
    HelpCommand(Map<String, Command> known) {
        this.known = known;
    }

    @Override
    public List<String> names() {
        return List.of("aide", "help", "start");
    }

    @Override
    public boolean takes(String argument) {
        String folded = Folding.fold(argument);
        boolean topic = HelpTopic.ALL.stream()
                .anyMatch(command ->
                        known.containsKey(command) && known.get(command).names().contains(folded));
        return argument.isEmpty() || topic || EVERYTHING.contains(folded);
    }

    @Override
    public Answer answer(Request request) {
        Wording wording = request.wording();
        String folded = Folding.fold(request.argument());
        if (folded.isEmpty()) {
            return Answer.of(Kind.HELP, shortly(request));
        } else if (EVERYTHING.contains(folded)) {
            return Answer.of(Kind.HELP, all(wording));
        }
        return topic(request.argument(), wording)
                .map(topic -> Answer.of(Kind.HELP, of(topic)))
                .orElseGet(() -> {
                    Span asked = Span.Said.of(request.argument());
                    Block none = new Block.Paragraph(wording.spans("help.none", asked));
                    return Answer.of(Kind.HELP, shortly(request)).with(List.of(none), List.of());
                });
    }

    /** A topic by its command, by another name of that command, or by what else people call it. */
    private Optional<HelpTopic> topic(String asked, Wording wording) {
        String folded = Folding.fold(asked).replace(' ', '_');
        List<HelpTopic> topics = topics(wording);
        Optional<String> command = Optional.ofNullable(known.get(folded))
                .map(found ->
                        HelpTopic.ALL.contains(folded) ? folded : found.names().get(0));
        return topics.stream()
                .filter(topic -> command.isPresent() ? command.get().equals(topic.command()) : topic.isCalled(folded))
                .findFirst();
    }

    private List<HelpTopic> topics(Wording wording) {
        return HelpTopic.ALL.stream()
                .filter(known::containsKey)
                .map(command -> new HelpTopic(command, wording))
                .toList();
    }

    /** Every command that is explained, in that order. */
    List<MenuEntry> menu(Wording wording) {
        return topics(wording).stream().map(HelpTopic::entry).toList();
    }

    /** What answers somebody who says nothing but our name: before others, a welcome with the same examples. */
    static Answer welcome(Request request) {
        boolean others = request.audience() == Audience.OTHERS;
        return Answer.of(
                Kind.HELP,
                others ? examples(request.wording().say("help.welcome"), false, request.wording()) : shortly(request));
    }

    /** In private, lines need no command; before others, those that do not name the bot need one. */
    private static Reply shortly(Request request) {
        boolean commands = request.audience() == Audience.OTHERS;
        String title = request.wording().say(commands ? "help.title.others" : "help.title");
        return examples(title, commands, request.wording());
    }

    /** @param commands whether the examples begin with one */
    private static Reply examples(String title, boolean commands, Wording wording) {
        List<Item> examples = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (String command : HelpTopic.ALL.subList(0, EXAMPLES)) {
            HelpTopic topic = new HelpTopic(command, wording);
            Span.Command whole = topic.examples().get(0);
            Span example = commands ? whole : new Span.Strong(whole.argument());
            examples.add(new Item(Item.BULLET, example, new Span.Plain(" — " + topic.what())));
            actions.add(new Action.Ask(example.text(), example.text()));
        }
        actions.add(more(wording));
        List<Block> blocks = List.of(
                new Block.Paragraph(title), new Block.Items(examples), new Block.Note(wording.say("help.parts")));
        return new Reply(blocks, actions);
    }

    private Reply all(Wording wording) {
        List<HelpTopic> topics = topics(wording);
        List<Block> blocks = List.of(
                new Block.Heading(wording.say("help.all.action")),
                new Block.Items(topics.stream().map(HelpTopic::line).toList()),
                new Block.Note(
                        wording.say("help.all.more", topics.get(0).action().value())),
                new Block.Note(wording.say("help.parts")));
        return new Reply(blocks, topics.stream().map(HelpTopic::action).toList());
    }

    private static Reply of(HelpTopic topic) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(topic.heading());
        blocks.add(new Block.Paragraph(topic.what()));
        blocks.add(topic.entries());
        blocks.add(topic.more());
        if (topic.command().equals(HelpTopic.ALL.get(0))) {
            blocks.add(new Block.Note(topic.wording().say("help.parts")));
        }
        List<Action> actions = new ArrayList<>(topic.actions());
        actions.add(more(topic.wording()));
        return new Reply(blocks, actions);
    }

    /** The command that says how to ask, by its name in this language. */
    static Action action(Wording wording) {
        String says = "/" + wording.say("help.command");
        return new Action.Ask(says, says);
    }

    /** The command that lists all commands. */
    static Action everything(Wording wording) {
        String says = command(wording).text();
        return new Action.Ask(says, says);
    }

    /** The same, to be typed. */
    static Span.Command command(Wording wording) {
        return new Span.Command(wording.say("help.command"), wording.say("help.all"));
    }

    private static Action more(Wording wording) {
        return new Action.Ask(
                wording.say("help.all.action"), everything(wording).value());
    }

    /** The command that explains another, by its first name: what fits after a miss. */
    static Action about(String command, Wording wording) {
        return new HelpTopic(command, wording).action();
    }
}
