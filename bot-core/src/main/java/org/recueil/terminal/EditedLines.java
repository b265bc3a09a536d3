package org.recueil.terminal;

import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/** Lines that a person edits, with arrow keys, history and completion by Tab. Ctrl-C drops the line, Ctrl-D ends the chat. */
final class EditedLines implements Lines {
    private static final String PROMPT = "> ";
    private static final int HISTORY = 500;
    /** The beginning of a terminal's report about itself, such as {@code ESC [ ? 6 2 ; 2 2 c}. No key sends it. */
    private static final String REPLY = "\033[?";

    private static final String SKIP_REPLY = "skip-reply";

    private final LineReader reader;

    EditedLines(Terminal terminal, Conversation conversation, Optional<Path> history, boolean colours) {
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("recueil")
                .history(new QuestionHistory())
                .parser(WholeLine::parse)
                .completer(new WholeLineCompleter(conversation))
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                // Texts are full of exclamation marks; none means "repeat that command".
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
                .variable(LineReader.HISTORY_SIZE, HISTORY)
                .variable(LineReader.HISTORY_FILE_SIZE, HISTORY);
        history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
        if (!colours) {
            builder.variable(LineReader.COMPLETION_STYLE_STARTING, "");
        }
        this.reader = builder.build();
        reader.getWidgets().put(SKIP_REPLY, this::skipReply);
        reader.getKeyMaps().get(LineReader.MAIN).bind(new Reference(SKIP_REPLY), REPLY);
    }

    /** Skips such a report up to its last character. A slow terminal may send one that an earlier program asked for. */
    private boolean skipReply() {
        int read;
        do {
            read = ((LineReaderImpl) reader).readCharacter();
        } while (read >= 0 && (read < '@' || read > '~'));
        return true;
    }

    @Override
    public Optional<String> next() {
        while (true) {
            try {
                return Optional.of(reader.readLine(PROMPT));
            } catch (UserInterruptException dropped) {
                continue;
            } catch (EndOfFileException left) {
                return Optional.empty();
            }
        }
    }
}
