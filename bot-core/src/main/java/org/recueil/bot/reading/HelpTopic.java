package org.recueil.bot.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recueil.bot.answer.MenuEntry;
import org.recueil.bot.intent.Verb;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;
import org.recueil.text.Folding;
import org.recueil.wording.Wording;

/**
 * What the help says of one command. Its words are in the wording, below its first name: {@code help.what.rec} in one
 * line, {@code help.examples.rec} as lines to type, {@code help.more.rec}, and {@code help.words.rec}, what else people
 * call it.
 */
public record HelpTopic(String command, Wording wording) {
    private static final Set<String> EVERYTHING = Set.of("tout", "tous", "toutes", "commandes", "all", "everything");

    /** The commands in the order in which they are explained. */
    public static final List<String> ALL = List.of(
            "rec", "theme", "search", "citer", "liees", "reunion", "resolution", "decision", "doc", "aide", "a_propos");

    /** Whether these words ask for help with a command, with all of them, or with nothing in particular. */
    static boolean isNamed(String words) {
        String folded = Folding.fold(words);
        return folded.isEmpty() || isEverything(folded) || Verb.named(folded).isPresent();
    }

    /** Whether a word, as {@link Folding} makes it, stands for all commands. */
    public static boolean isEverything(String folded) {
        return EVERYTHING.contains(folded);
    }

    /** Whether a word, as {@link Folding} makes it, is about this. */
    public boolean isCalled(String folded) {
        return Arrays.asList(wording.say("help.words." + command).split(" ")).contains(folded);
    }

    public List<Span.Command> examples() {
        return Arrays.stream(wording.say("help.examples." + command).split(" \\| "))
                .map(line -> line.substring(1).split(" ", 2))
                .map(line -> new Span.Command(line[0].toLowerCase(Locale.ROOT), line.length > 1 ? line[1] : ""))
                .toList();
    }

    public List<Action> actions() {
        return examples().stream().map(this::example).toList();
    }

    /** Asks for an example. A label is what is asked for: a button says no command. */
    private Action example(Span.Command example) {
        String label = example.argument().isEmpty() ? title() : example.argument();
        return new Action.Ask(Action.Role.EXAMPLE, label, example.text());
    }

    /** What the topic is called, in a word or two. */
    String title() {
        return wording.say("help.name." + command);
    }

    /** What a command is called. */
    public static String title(Verb verb, Wording wording) {
        return new HelpTopic(verb.firstName(), wording).title();
    }

    /** The topic on one line, with its first example. */
    public Item line() {
        return line(examples().get(0));
    }

    /** The same with an example that is written otherwise. */
    public Item line(Span example) {
        List<Span> spans = new ArrayList<>(List.of(example, new Span.Plain(" — ")));
        spans.addAll(whatSpans());
        return new Item(Item.BULLET, spans);
    }

    /** A command as somebody types it who speaks this language: {@code /cite} for {@code citer}. */
    public static Span.Command typed(Verb verb, String argument, Wording wording) {
        return new Span.Command(new HelpTopic(verb.firstName(), wording).entry().name(), argument);
    }

    /** The topic in a menu: its command by its name in this language. */
    public MenuEntry entry() {
        return new MenuEntry(examples().get(0).name(), what());
    }

    public Block heading() {
        return new Block.Heading("/" + examples().get(0).name());
    }

    public Block entries() {
        return new Block.Items(examples().stream()
                .map(example -> new Item(Item.BULLET, example))
                .toList());
    }

    /** What the command is for, in a few words. */
    String what() {
        return wording.say("help.what." + command);
    }

    public List<Span> whatSpans() {
        return wording.spans("help.what." + command);
    }

    public Block more() {
        return new Block.Note(wording.spans("help.more." + command));
    }

    /** What is typed to be told of it: {@code /aide rec}. */
    public Span.Command told() {
        return new Span.Command(wording.say("help.command"), examples().get(0).name());
    }

    /** The action that shows this topic. */
    public Action action() {
        return new Action.Ask(Action.Role.HELP, wording.say("help.on", title()), told().text());
    }
}
