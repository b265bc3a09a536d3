package org.recueil.bot.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.recueil.bot.answer.MenuEntry;
import org.recueil.bot.intent.Verb;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * What the help says of one command. Its words are in the wording, below the command's first name: {@code help.name.rec},
 * {@code help.what.rec} in one line, {@code help.examples.rec} as lines to type, {@code help.more.rec}, and {@code
 * help.words.rec}, other words that people use for it.
 */
public record HelpTopic(String command, Wording wording) {
    /** The commands in the order in which they are explained. */
    public static final List<String> ALL = List.of(
            "rec",
            "theme",
            "search",
            "citer",
            "verifier",
            "langage",
            "exporter",
            "liees",
            "reunion",
            "resolution",
            "decision",
            "doc",
            "aide",
            "a_propos");

    public HelpTopic(Verb verb, Wording wording) {
        this(verb.firstName(), wording);
    }

    /** Whether people use this word for it. */
    public boolean isCalled(String folded) {
        return Arrays.asList(wording.say("help.words." + command).split(" ")).contains(folded);
    }

    public List<Span.Command> examples() {
        return Arrays.stream(wording.say("help.examples." + command).split(" \\| "))
                .map(line -> line.substring(1).split(" ", 2))
                .map(line -> new Span.Command(line[0].toLowerCase(Locale.ROOT), line.length > 1 ? line[1] : ""))
                .toList();
    }

    /** Asks for an example. The label of a button has no command: it is the argument, or else the title. */
    private Action action(Span.Command example) {
        String label = example.argument().isEmpty() ? title() : example.argument();
        return new Action.Ask(Action.Role.EXAMPLE, label, example.text());
    }

    /** What the topic is called, in a word or two. */
    public String title() {
        return wording.say("help.name." + command);
    }

    /** The topic on one line, with its first example. */
    public Item line() {
        return line(examples().get(0));
    }

    /** The same with an example that is written otherwise. */
    public Item line(Span example) {
        List<Span> spans = new ArrayList<>(List.of(example, new Span.Plain(" — ")));
        spans.addAll(what());
        return new Item(Item.BULLET, spans);
    }

    private List<Span> what() {
        return wording.spans("help.what." + command);
    }

    /** The topic in a menu: its command by its name in this language. */
    public MenuEntry entry() {
        return new MenuEntry(examples().get(0).name(), wording.say("help.what." + command));
    }

    /** The whole topic: its command, what it is for, examples, and more. */
    public List<Block> blocks() {
        return List.of(
                new Block.Heading("/" + examples().get(0).name()),
                new Block.Paragraph(what()),
                new Block.Items(examples().stream()
                        .map(example -> new Item(Item.BULLET, example))
                        .toList()),
                new Block.Note(wording.spans("help.more." + command)));
    }

    /** An action for each example. */
    public List<Action> actions() {
        return examples().stream().map(this::action).toList();
    }

    /** The command that shows this topic: {@code /aide rec}. */
    public Span.Command told() {
        return new Span.Command(wording.say("help.command"), examples().get(0).name());
    }

    /** The action that shows this topic. */
    public Action action() {
        return new Action.Ask(Action.Role.HELP, wording.say("help.on", title()), told().text());
    }
}
