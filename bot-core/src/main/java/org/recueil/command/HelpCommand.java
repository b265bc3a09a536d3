package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.command.Answer.Kind;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /aide}: how to ask, in examples that can be pressed. */
final class HelpCommand implements Command {
    /** What the examples say; {@code help.<number>} explains each. */
    private static final List<Span.Command> EXAMPLES = List.of(
            new Span.Command("rec", "II.37"),
            new Span.Command("rec", "résolution 5/2, par. 8 e)"),
            new Span.Command("rec", "II.31 à 42"),
            new Span.Command("theme", "enfants"),
            new Span.Command("themes", ""));

    @Override
    public List<String> names() {
        return List.of("aide", "help", "start");
    }

    @Override
    public boolean takesArgument() {
        return false;
    }

    @Override
    public Answer answer(Request request) {
        return Answer.of(Kind.HELP, reply(List.of(), List.of(), request.wording()));
    }

    /** The help after some words about a line that was not understood, and what may have been meant. */
    static Reply reply(List<Block> before, List<Action> offers, Wording wording) {
        List<Item> examples = new ArrayList<>();
        List<Action> actions = new ArrayList<>(offers);
        for (int i = 0; i < EXAMPLES.size(); i++) {
            Span.Command example = EXAMPLES.get(i);
            examples.add(new Item(Item.BULLET, example, new Span.Plain(" — " + wording.say("help." + (i + 1)))));
            actions.add(new Action.Ask(example.text(), example.text()));
        }
        List<Block> blocks = new ArrayList<>(before);
        blocks.add(new Block.Paragraph(wording.say("help.title")));
        blocks.add(new Block.Items(examples));
        blocks.add(new Block.Note(wording.say("help.parts")));
        return new Reply(blocks, actions);
    }
}
