package org.recueil.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.recueil.bot.intent.TurnWord;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.wording.Wording;

/**
 * Reads lines and prints answers until the lines end, a line is {@code exit} or {@code quit}, or nobody reads the answers any
 * more. Skips blank lines.
 */
final class Chat implements Action.Visitor<String> {
    private static final Set<String> LEAVING = Set.of("exit", "quit");

    private static final int MOST_SAID = 100;

    private final Conversation conversation;
    private final Wording wording;
    private final PrintWriter out;
    private final boolean person;
    private final Supplier<TerminalRenderer> renderer;
    /** The lines that were answered, the last first, for going back. */
    private final Deque<String> said = new ArrayDeque<>();

    private Screen last = new Screen("", new TreeMap<>());

    /**
     * @param person whether a person reads along, who is welcomed and shown the line behind a number
     * @param renderer asked for each answer, because a terminal's width may change
     */
    Chat(
            Conversation conversation,
            Wording wording,
            PrintWriter out,
            boolean person,
            Supplier<TerminalRenderer> renderer) {
        this.conversation = conversation;
        this.wording = wording;
        this.out = out;
        this.person = person;
        this.renderer = renderer;
    }

    void run(Lines lines) throws IOException {
        if (person) {
            out.println(own(wording.say("terminal.welcome")));
        }
        Optional<String> line = lines.next();
        while (line.filter(said -> !LEAVING.contains(said.strip().toLowerCase(Locale.ROOT)))
                .isPresent()) {
            if (!line.get().isBlank()) {
                out.println();
                out.println(response(line.get()));
                out.println();
            }
            // Also flushes. True once a reader such as `head` has left.
            if (out.checkError()) {
                return;
            }
            line = lines.next();
        }
    }

    private String response(String line) {
        if (last.isBeyond(line)) {
            return own(wording.say("terminal.beyond", line.strip()));
        }
        Optional<Action> pressed = last.pressedBy(line);
        return pressed.isPresent() ? pressed.get().accept(this) : turned(line).orElseGet(() -> say(line));
    }

    /** Obeys a word that stands for a button or for going back; empty for any other line. */
    private Optional<String> turned(String line) {
        return TurnWord.read(line).map(word -> word == TurnWord.BACK ? back(line) : turned(word, line));
    }

    private String back(String line) {
        if (said.size() < 2) {
            return aside(line);
        }
        said.pop();
        String before = said.pop();
        return echo(before) + say(before);
    }

    private String turned(TurnWord word, String line) {
        return word.in(List.copyOf(last.actions().values()))
                .map(ask -> ask.accept(this))
                .orElseGet(() -> aside(line));
    }

    /** The bot's answer to a word without effect here; the previous answer stays the last one. */
    private String aside(String line) {
        return renderer.get().screen(conversation.answer(line).withActions()).text();
    }

    private String say(String line) {
        last = renderer.get().screen(conversation.answer(line));
        if (said.size() == MOST_SAID) {
            said.removeLast();
        }
        said.push(line);
        return last.text();
    }

    private String echo(String line) {
        return person ? renderer.get().echo(line) + "\n\n" : "";
    }

    @Override
    public String ask(Action.Ask ask) {
        return echo(ask.says()) + say(ask.says());
    }

    @Override
    public String open(Action.Open open) {
        return open.url();
    }

    @Override
    public String copy(Action.Copy copy) {
        return copy.text();
    }

    @Override
    public String share(Action.Share share) {
        Reply shared = conversation.answer(share.says()).withActions();
        return own(wording.say("terminal.shared")) + "\n\n"
                + renderer.get().screen(shared).text();
    }

    private String own(String words) {
        return renderer.get().screen(Reply.of(new Block.Paragraph(words))).text();
    }
}
