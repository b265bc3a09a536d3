package org.recueil.reply;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A reply as one plain text, without styles, lines of any length: what scripts get and what any screen can show. A
 * quotation is indented, further lines of a text stand under its first, a link is {@code text <url>} where the two
 * differ, a command {@code /rec II.37}. The text ends without a line break.
 */
public final class PlainTextRenderer implements Renderer<String> {
    private final boolean withActions;

    private PlainTextRenderer(boolean withActions) {
        this.withActions = withActions;
    }

    /** The blocks alone, for front ends that show the actions some other way. */
    public static PlainTextRenderer ofBlocks() {
        return new PlainTextRenderer(false);
    }

    /** The blocks, then each action on a line of its own: {@code Suivante → /rec II.38}. */
    public static PlainTextRenderer ofBlocksAndActions() {
        return new PlainTextRenderer(true);
    }

    @Override
    public List<String> render(Reply reply) {
        return List.of(text(reply));
    }

    /** The one message that {@link #render} gives. */
    public String text(Reply reply) {
        String blocks = TextLayout.of(reply.blocks()).stream()
                .map(PlainTextRenderer::set)
                .collect(Collectors.joining("\n"));
        return withActions ? blocks + actions(reply.actions()) : blocks;
    }

    private static String actions(List<Action> actions) {
        return actions.stream()
                .map(action -> "\n" + action.label() + " → " + action.value().replace("\n", "\n  "))
                .collect(Collectors.joining("", actions.isEmpty() ? "" : "\n", ""));
    }

    private static String set(LayoutLine line) {
        String indent = " ".repeat(line.indent());
        String lead = line.label().isEmpty() ? "" : line.label() + " ";
        String hanging = "\n" + indent + " ".repeat(lead.length());
        String text = line.spans().stream().map(SpanText::of).collect(Collectors.joining());
        return (line.apart() ? "\n" : "") + indent + lead + text.replace("\n", hanging);
    }
}
