package org.recueil.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.recueil.reply.Action;
import org.recueil.reply.Renderer;
import org.recueil.reply.RendererContract;
import org.recueil.reply.Shown;
import org.recueil.reply.Span;
import org.recueil.reply.SpanText;

/** The contract for a terminal of some width, with or without colours. */
abstract class TerminalRendererContract extends RendererContract<Screen> {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern ESCAPE = Pattern.compile("\u001b[^m]*m");
    private static final Pattern NUMBER = Pattern.compile("(?m)^\\[([0-9]+)] ");

    private final int width;
    private final boolean colours;

    TerminalRendererContract(int width, boolean colours) {
        this.width = width;
        this.colours = colours;
    }

    @Override
    protected Renderer<Screen> renderer() {
        return new TerminalRenderer(width, colours);
    }

    @Override
    protected Shown shown(List<Screen> messages) {
        Screen screen = messages.get(0);
        String all = AttributedString.stripAnsi(screen.text());
        List<String> entries = entries(screen);
        int end = screen.actions().keySet().stream()
                .map(String::valueOf)
                .filter(number -> !entries.contains(number))
                .findFirst()
                .map(first -> all.lastIndexOf("\n\n[" + first + "] "))
                .orElse(all.length());
        String text = all.substring(0, end);
        List<String> addresses =
                ADDRESS.matcher(text).results().map(MatchResult::group).toList();
        List<String> actions = new ArrayList<>();
        for (String number : entries) {
            assertTrue(
                    Pattern.compile("(?m)^ *" + number + "\\. ").matcher(text).find(), text);
            actions.add(screen.pressedBy(number).orElseThrow().value());
        }
        NUMBER.matcher(all.substring(end))
                .results()
                .map(number -> screen.pressedBy(number.group(1)).orElseThrow())
                .map(Action::value)
                .forEach(actions::add);
        return new Shown(text, addresses, actions);
    }

    /** The numbers that stand in the list itself. */
    private static List<String> entries(Screen screen) {
        return screen.actions().entrySet().stream()
                .filter(numbered -> numbered.getValue() instanceof Action.Ask ask
                        && ask.isEntry()
                        && ask.place() == numbered.getKey())
                .map(numbered -> numbered.getKey().toString())
                .toList();
    }

    /** A terminal makes more of a text by escapes alone. */
    @Override
    protected List<String> madeOf(List<Screen> messages) {
        return messages.stream()
                .flatMap(screen -> ESCAPE.matcher(screen.text()).results())
                .map(MatchResult::group)
                .toList();
    }

    @Override
    protected void assertWithinLimits(Screen screen) {
        assertTrue(colours || !screen.text().contains("\u001b"), "an escape where no colours were wanted");
        for (String line : AttributedString.stripAnsi(screen.text()).split("\n")) {
            // One word and its label, or two words that hold together, may be wider than the screen.
            boolean hasBreak = line.strip()
                    .replaceAll("« | (?=[;:!?»])", "")
                    .replaceFirst("^[^ ]+ ", "")
                    .contains(" ");
            assertTrue(!hasBreak || new AttributedString(line).columnLength() <= width, () -> "too wide: " + line);
        }
    }

    @Override
    protected String spelled(Span span) {
        return SpanText.of(span);
    }
}
