package org.recueil.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;
import org.recueil.text.Folding;

/**
 * What the help says of one command. Its words are in the wording, below its first name: {@code help.what.rec} in one
 * line, {@code help.examples.rec} as lines to type, {@code help.more.rec}, and {@code help.words.rec}, what else people
 * call it.
 */
record HelpTopic(String command, Wording wording) {
    /** The commands in the order in which they are explained. */
    static final List<String> ALL = List.of(
            "rec", "theme", "search", "citer", "liees", "reunion", "resolution", "decision", "doc", "aide", "a_propos");

    /** Whether a word, as {@link Folding} makes it, is about this. */
    boolean isCalled(String folded) {
        return Arrays.asList(wording.say("help.words." + command).split(" ")).contains(folded);
    }

    List<Span.Command> examples() {
        return Arrays.stream(wording.say("help.examples." + command).split(" \\| "))
                .map(line -> line.substring(1).split(" ", 2))
                .map(line -> new Span.Command(line[0].toLowerCase(Locale.ROOT), line.length > 1 ? line[1] : ""))
                .toList();
    }

    List<Action> actions() {
        return examples().stream()
                .<Action>map(example -> new Action.Ask(example.text(), example.text()))
                .toList();
    }

    /** The topic on one line, with its first example. */
    Item line() {
        return new Item(Item.BULLET, examples().get(0), new Span.Plain(" — " + what()));
    }

    /** A command as somebody types it who speaks this language: {@code /cite} for {@code citer}. */
    static String typed(String command, Wording wording) {
        return "/" + new HelpTopic(command, wording).entry().name();
    }

    /** The topic in a menu: its command by its name in this language. */
    MenuEntry entry() {
        return new MenuEntry(examples().get(0).name(), what());
    }

    Block heading() {
        return new Block.Heading("/" + examples().get(0).name());
    }

    Block entries() {
        return new Block.Items(examples().stream()
                .map(example -> new Item(Item.BULLET, example))
                .toList());
    }

    String what() {
        return wording.say("help.what." + command);
    }

    Block more() {
        return new Block.Note(wording.say("help.more." + command));
    }

    /** The action that shows this topic. */
    Action action() {
        String says =
                "/" + wording.say("help.command") + " " + examples().get(0).name();
        return new Action.Ask(says, says);
    }
}
