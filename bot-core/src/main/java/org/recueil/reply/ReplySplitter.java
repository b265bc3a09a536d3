package org.recueil.reply;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Splits a reply into parts that fit into one message each, before anything is rendered. Blocks stay whole if they fit. A list
 * is split between its entries. A text that does not fit into any message is cut after a paragraph, or else after a sentence, a
 * word or a code point. A heading stays with the block after it. A quotation or entry that was cut has its label only once. The
 * spans of the parts, joined, are those of the reply.
 *
 * <p>White space is text, too: a part may end with it, and may even hold nothing else.
 */
public final class ReplySplitter {
    private final Predicate<List<Block>> fits;

    /**
     * @param fits whether one message can hold these blocks, within all limits of the platform. If it can hold some blocks, it
     *     must be able to hold any run of them; it must be able to hold any single code point in a block.
     */
    public ReplySplitter(Predicate<List<Block>> fits) {
        this.fits = fits;
    }

    /**
     * The parts in order; only the reply itself if it fits. The last part has the actions, for which {@code fits} must leave
     * room.
     *
     * @throws IllegalStateException if not even one code point fits
     */
    public List<Reply> split(Reply reply) {
        if (fits.test(reply.blocks())) {
            return List.of(reply);
        }
        List<List<Block>> parts = pack(reply.blocks());
        int last = parts.size() - 1;
        List<Reply> replies = new ArrayList<>();
        for (List<Block> blocks : parts.subList(0, last)) {
            replies.add(new Reply(blocks, List.of()));
        }
        replies.add(new Reply(parts.get(last), reply.actions()));
        return List.copyOf(replies);
    }

    private List<List<Block>> pack(List<Block> blocks) {
        List<List<Block>> parts = new ArrayList<>();
        List<Block> part = List.of();
        Deque<Block> rest = new ArrayDeque<>(blocks);
        while (!rest.isEmpty()) {
            Block block = rest.pop();
            if (fits.test(with(part, block))) {
                part = with(part, block);
                continue;
            }
            Optional<BlockCutter.Cut> cut = cut(part, block);
            if (cut.isPresent()) {
                parts.add(with(part, cut.get().head()));
                rest.push(cut.get().tail());
                part = List.of();
            } else if (!part.isEmpty()) {
                int full = part.size() - headingsAtEnd(part);
                parts.add(part.subList(0, full));
                rest.push(block);
                part = part.subList(full, part.size());
            } else {
                throw new IllegalStateException("no message holds the beginning of " + block);
            }
        }
        parts.add(part);
        return parts;
    }

    /**
     * Cuts a block only if no message can hold it. If other blocks stand before it in the message, it is cut at a good place or
     * not at all.
     */
    private Optional<BlockCutter.Cut> cut(List<Block> part, Block block) {
        if (!part.isEmpty() && fits.test(List.of(block))) {
            return Optional.empty();
        }
        boolean onlyHeadings = part.stream().allMatch(Block.Heading.class::isInstance);
        TextBoundary finest = onlyHeadings ? TextBoundary.CODE_POINT : TextBoundary.SENTENCE;
        return new BlockCutter(head -> fits.test(with(part, head)), finest).cut(block);
    }

    /** How many headings stand at the end of a part, away from their blocks; 0 if the part holds only headings. */
    private static int headingsAtEnd(List<Block> part) {
        int count = 0;
        while (count < part.size() && part.get(part.size() - 1 - count) instanceof Block.Heading) {
            count++;
        }
        return count == part.size() ? 0 : count;
    }

    private static List<Block> with(List<Block> part, Block block) {
        return Stream.concat(part.stream(), Stream.of(block)).toList();
    }
}
