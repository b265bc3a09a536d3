package org.recueil.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.recueil.reply.Action;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Renderer;
import org.recueil.reply.Reply;

/**
 * Renders a reply as one screen of a terminal. Lines are broken between words at the terminal's width, and the actions are
 * numbered below. With colours, words are styled by ANSI escapes; without, there is no escape at all.
 */
final class TerminalRenderer implements Renderer<Screen> {
    /** For readers that break lines themselves, or not at all. */
    static final int ANY_WIDTH = Integer.MAX_VALUE;

    private static final int NARROWEST = 20;

    private final int width;
    private final boolean colours;

    /**
     * @param width in columns; at least 20 are used
     * @param colours whether to use styles, including bold and underlined
     */
    TerminalRenderer(int width, boolean colours) {
        this.width = Math.max(width, NARROWEST);
        this.colours = colours;
    }

    @Override
    public List<Screen> render(Reply reply) {
        return List.of(screen(reply));
    }

    /** The only message that {@link #render} returns. */
    Screen screen(Reply reply) {
        List<String> lines = new ArrayList<>();
        for (LayoutLine strip : LayoutLine.of(reply.blocks())) {
            if (strip.apart()) {
                lines.add("");
            }
            // on a narrow screen, deep indentation would leave no room for words
            int indent = Math.min(strip.indent(), width / 4);
            AttributedString label = new AttributedString(strip.label(), Palette.LABEL);
            lines.addAll(set(indent, label, Palette.styled(strip)));
        }
        SortedMap<Integer, Action> actions = Screen.numbered(reply.actions());
        List<String> below = new ArrayList<>();
        actions.forEach((number, action) -> {
            if (!isInList(number, action)) {
                AttributedString press = new AttributedString("[" + number + "]", Palette.NUMBER);
                below.addAll(set(0, press, new AttributedString(action.label())));
            }
        });
        if (!below.isEmpty()) {
            lines.add("");
            lines.addAll(below);
        }
        return new Screen(String.join("\n", lines), actions);
    }

    /** Whether the number is shown in the list above. */
    private static boolean isInList(int number, Action action) {
        return action instanceof Action.Ask ask && ask.isEntry() && ask.place() == number;
    }

    /** The line that the reader said by pressing a number. */
    String echo(String said) {
        return shown(new AttributedString("> " + said, Palette.ECHO));
    }

    private List<String> set(int indent, AttributedString label, AttributedString text) {
        int lead = label.length() == 0 ? 0 : label.columnLength() + 1;
        // a label may be too long for the text to stand beside it
        int hanging = indent + (lead > width / 2 ? 0 : lead);
        List<AttributedString> lines = LineWrap.wrap(text, width - hanging);
        List<String> shown = lines.stream()
                .map(line -> line.length() == 0 ? "" : " ".repeat(hanging) + shown(line))
                .collect(Collectors.toCollection(ArrayList::new));
        if (lead > 0) {
            String first = " ".repeat(indent) + shown(label) + " ";
            shown.set(0, first + shown(lines.get(0)));
        }
        return shown;
    }

    private String shown(AttributedString text) {
        return colours ? text.toAnsi() : text.toString();
    }
}
