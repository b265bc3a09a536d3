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
 * The chat in a terminal. Actions are numbered below an answer; typing the number presses it, until the next answer, and a number that is not there is said:
 * what an {@code Ask} says is said, the address of an {@code Open}, the text of a {@code Copy} and what a {@code
 * Share} would share are printed. Any other line is said to the bot; blank ones are skipped. Everything is UTF-8.
 *
 * <p>The last 500 lines that a person typed, numbers left out, are remembered in {@code $XDG_STATE_HOME/recueil/history} (or {@code
 * ~/.local/state/recueil/history}), which nobody else may read; where that cannot be written, until the chat ends.
 *
 * <p>{@code exit}, {@code quit} and Ctrl-D end the chat. Ctrl-C drops the line being typed, except where {@code TERM} is {@code dumb}: there the
 * terminal edits the line by itself, and Ctrl-C ends the chat.
 */
final class TerminalChat {
    private static final int WIDEST = 100;
    private static final int USUAL = 80;

    private final Conversation conversation;
    private final Wording wording;
    private final TerminalEnvironment surroundings;

    /**
     * @param language of what the terminal says by itself; the conversation minds its own
     * @param variables the environment, of which {@code NO_COLOR}, {@code TERM}, {@code XDG_STATE_HOME} and {@code
     *     HOME} are read
     */
    TerminalChat(Conversation conversation, Language language, Map<String, String> variables) {
        this.conversation = conversation;
        this.wording = Wording.in(language);
        this.surroundings = new TerminalEnvironment(variables);
    }

    /**
     * Chats over the standard streams until they end: with a person where both are terminals, with line editing and
     * colours; else line by line, without prompt, greeting or colours.
     *
     * @param in the standard input, as it is read where not both are terminals; {@code out} alike
     */
    void run(InputStream in, OutputStream out) throws IOException {
        if (standardStreamsAreATerminal()) {
            try (Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .type(surroundings.terminalType(TerminalChat::isKnown))
                    // It would ask the terminal, and a late reply would be typed into the line.
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

    /** Chats with the person at this terminal until Ctrl-D. Lines are broken at its width, at most 100 columns. */
    void runWith(Terminal terminal) throws IOException {
        boolean colours = surroundings.wantColours();
        Supplier<TerminalRenderer> renderer = () -> new TerminalRenderer(columns(terminal), colours);
        Optional<Path> history = surroundings.history().flatMap(HistoryFile::prepare);
        Lines lines = new EditedLines(terminal, conversation, history, colours);
        new Chat(conversation, wording, terminal.writer(), true, renderer).run(lines);
    }

    /** Answers each line until the last. */
    void runWith(InputStream in, OutputStream out) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        TerminalRenderer renderer = new TerminalRenderer(TerminalRenderer.ANY_WIDTH, false);
        new Chat(conversation, wording, writer, false, () -> renderer)
                .run(() -> Optional.ofNullable(reader.readLine()));
    }

    private static boolean standardStreamsAreATerminal() {
        return TerminalBuilder.builder().getProviders(null, new IllegalStateException("no terminal")).stream()
                .anyMatch(provider ->
                        provider.isSystemStream(SystemStream.Input) && provider.isSystemStream(SystemStream.Output));
    }

    /** Whether a description of such a terminal is at hand. */
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
