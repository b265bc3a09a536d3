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
    /** The commands of the examples; {@code help.<number>} explains each, {@code help.says.<number>} says what follows. */
    private static final List<String> EXAMPLES = List.of("rec", "rec", "rec", "theme", "search", "themes");

    @Override
    public List<String> names() {
        return List.of("aide", "help", "start");
    }

    @Override
    public boolean takes(String argument) {
        return argument.isEmpty();
    }

    @Override
    public Answer answer(Request request) {
        Wording wording = request.wording();
        List<Item> examples = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < EXAMPLES.size(); i++) {
            String says = i + 1 == EXAMPLES.size() ? "" : wording.say("help.says." + (i + 1));
            Span.Command example = new Span.Command(EXAMPLES.get(i), says);
            examples.add(new Item(Item.BULLET, example, new Span.Plain(" — " + wording.say("help." + (i + 1)))));
            actions.add(new Action.Ask(example.text(), example.text()));
        }
        List<Block> blocks = List.of(
                new Block.Paragraph(wording.say("help.title")),
                new Block.Items(examples),
                new Block.Note(wording.say("help.parts")),
                new Block.Note(wording.say("help.filters")));
        return Answer.of(Kind.HELP, new Reply(blocks, actions));
    }

    /** The command that says how to ask, by its name in this language. */
    static Action action(Wording wording) {
        String says = "/" + wording.say("help.command");
        return new Action.Ask(says, says);
    }
}
