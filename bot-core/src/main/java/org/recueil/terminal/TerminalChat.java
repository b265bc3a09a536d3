package org.recueil.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * The chat in a terminal. The actions of an answer are numbered, and typing a number presses it, until the next answer.
 * Pressing says the line of an {@code Ask}, and prints the address of an {@code Open}, the text of a {@code Copy} or what a
 * {@code Share} would share. A number that does not exist is reported. Any other line is said to the bot; blank ones are
 * skipped. Everything is UTF-8.
 *
 * <p>The last 500 lines that a person typed, without numbers, are remembered in {@code $XDG_STATE_HOME/recueil/history} or
 * {@code ~/.local/state/recueil/history}, which nobody else can read. If this file cannot be written, they are remembered until
 * the chat ends.
 *
 * <p>{@code exit}, {@code quit} and Ctrl-D end the chat. Ctrl-C drops the line being typed. If {@code TERM} is {@code dumb},
 * the terminal itself edits the line, and Ctrl-C ends the chat.
 */
final class TerminalChat {
    private static final int WIDEST = 100;
    private static final int USUAL = 80;

    private final Conversation conversation;
    private final Wording wording;
    private final TerminalEnvironment surroundings;

    /**
     * @param language of the terminal's own words, not of the conversation
     * @param variables the environment variables, of which {@code NO_COLOR}, {@code TERM}, {@code XDG_STATE_HOME} and {@code
     *     HOME} are read
     */
    TerminalChat(Conversation conversation, Language language, Map<String, String> variables) {
        this.conversation = conversation;
        this.wording = Wording.in(language);
        this.surroundings = new TerminalEnvironment(variables);
    }

    /**
     * Chats over the standard streams until they end. If both are terminals, a person gets line editing and colours. Otherwise
     * the chat goes line by line, without prompt, welcome or colours.
     *
     * @param in the standard input if not both are terminals
     * @param out the standard output if not both are terminals
     */
    void run(InputStream in, OutputStream out) throws IOException {
        if (standardStreamsAreATerminal()) {
            try (Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .type(surroundings.terminalType(TerminalChat::isKnown))
                    // it would query the terminal, and a late reply would end up in the line
                    .graphemeCluster(false)
                    .encoding(StandardCharsets.UTF_8)
                    .stdinEncoding(StandardCharsets.UTF_8)
                    .stdoutEncoding(StandardCharsets.UTF_8)
                    .build()) {
                runWith(terminal);
            }
        } else {
            runWith(in, out);
        }
    }

    /** Chats with the person at this terminal. Lines are broken at its width, at most at 100 columns. */
    void runWith(Terminal terminal) throws IOException {
        boolean colours = surroundings.wantColours();
        Supplier<TerminalRenderer> renderer = () -> new TerminalRenderer(columns(terminal), colours);
        Optional<Path> history = surroundings.history().flatMap(HistoryFile::prepare);
        Lines lines = new EditedLines(terminal, conversation, history, colours);
        new Chat(conversation, wording, terminal.writer(), true, renderer).run(lines);
    }

    /** Answers each line to the last. */
    void runWith(InputStream in, OutputStream out) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        TerminalRenderer renderer = new TerminalRenderer(TerminalRenderer.ANY_WIDTH, false);
        new Chat(conversation, wording, writer, false, () -> renderer)
                .run(() -> Optional.ofNullable(reader.readLine()));
    }

    /** Whether a person reads and types. */
    static boolean standardStreamsAreATerminal() {
        return TerminalBuilder.builder().getProviders(null, new IllegalStateException("no terminal")).stream()
                .anyMatch(provider ->
                        provider.isSystemStream(SystemStream.Input) && provider.isSystemStream(SystemStream.Output));
    }

    /** Whether there is a description of this type of terminal. */
    private static boolean isKnown(String type) {
        try {
            String capabilities = InfoCmp.getInfoCmp(type);
            return capabilities != null && !capabilities.isBlank();
        } catch (IOException unknown) {
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int columns(Terminal terminal) {
        int width = terminal.getColumns();
        return width > 0 ? Math.min(width, WIDEST) : USUAL;
    }
}
