package org.recueil.reply;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders a reply as one plain text without styles, for scripts and simple screens. Lines are not broken. Quotations are
 * indented, and further lines of a text are aligned with the first. A link is {@code text <url>} if the two differ; a command
 * is {@code /rec II.37}. The text does not end with a line break.
 */
public final class PlainTextRenderer implements Renderer<String> {
    private final boolean withActions;

    private PlainTextRenderer(boolean withActions) {
        this.withActions = withActions;
    }

    /** Renders the blocks alone, for front ends that show the actions in another way. */
    public static PlainTextRenderer ofBlocks() {
        return new PlainTextRenderer(false);
    }

    /** Renders the blocks, then each action on a line of its own: {@code Suivante → /rec II.38}. */
    public static PlainTextRenderer ofBlocksAndActions() {
        return new PlainTextRenderer(true);
    }

    @Override
    public List<String> render(Reply reply) {
        return List.of(text(reply));
    }

    /** The only message that {@link #render} returns. */
    public String text(Reply reply) {
        String blocks = LayoutLine.of(reply.blocks()).stream()
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
