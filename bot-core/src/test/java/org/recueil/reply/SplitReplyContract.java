package org.recueil.reply;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contract for the splitter alone, as a platform with this limit of UTF-16 units a message would use it. */
abstract class SplitReplyContract extends RendererContract<Reply> {
    private final int limit;

    SplitReplyContract(int limit) {
        this.limit = limit;
    }

    @Override
    protected Renderer<Reply> renderer() {
        Predicate<List<Block>> fits = blocks -> length(blocks) <= limit;
        return reply -> new ReplySplitter(fits).split(reply);
    }

    @Override
    protected Shown shown(List<Reply> parts) {
        List<Words> words =
                parts.stream().flatMap(part -> Words.of(part).stream()).toList();
        String text = words.stream().map(SplitReplyContract::text).collect(Collectors.joining());
        List<String> addresses =
                words.stream().flatMap(SplitReplyContract::addresses).toList();
        List<String> actions = parts.get(parts.size() - 1).actions().stream()
                .map(Action::value)
                .toList();
        return new Shown(text, addresses, actions);
    }

    /** The parts are a reply still: what a person typed stays apart in them. */
    @Override
    protected List<String> madeOf(List<Reply> messages) {
        return messages.stream()
                .flatMap(part -> Words.of(part).stream())
                .flatMap(words -> words.spans().stream())
                .filter(span -> !(span instanceof Span.Said))
                .map(Span::text)
                .toList();
    }

    @Override
    protected void assertWithinLimits(Reply part) {
        assertTrue(length(part.blocks()) <= limit, () -> length(part.blocks()) + " in " + part);
    }

    private static Stream<String> addresses(Words words) {
        return words.spans().stream()
                .flatMap(span -> span instanceof Span.Link link ? Stream.of(link.url()) : Stream.empty());
    }

    private static String text(Words words) {
        return words.label() + words.spans().stream().map(Span::text).collect(Collectors.joining());
    }

    private static int length(List<Block> blocks) {
        return PlainTextRenderer.ofBlocks().text(new Reply(blocks, List.of())).length();
    }
}
