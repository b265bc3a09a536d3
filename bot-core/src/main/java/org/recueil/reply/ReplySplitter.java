package org.recueil.reply;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Splits a reply into parts that fit into one message each, before anything is rendered. Whole blocks stay together
 * where they fit; a list is split between its entries; text that fits no message by itself is cut at the end of a
 * paragraph, else of a sentence, a word, a code point. A heading stays with what follows it. Labels stand where they
 * stood, once; all else of a quotation or entry that was cut follows without one. The parts' spans, joined, are the
 * reply's.
 *
 * <p>Whitespace is text too: a part may end with it, and where a text has more of it than fits, be nothing else.
 */
public final class ReplySplitter {
    private final Predicate<List<Block>> fits;

    /**
     * @param fits whether one message holds these blocks, all of the platform's limits considered; if it holds some,
     *     it holds any run of them. It must hold any one code point in a block, or else nothing can be sent.
     */
    public ReplySplitter(Predicate<List<Block>> fits) {
        this.fits = fits;
    }

    /**
     * The parts in order; the reply itself if it fits. The last has the actions, whose room {@code fits} reserves.
     *
     * @throws IllegalStateException if not even a first code point fits
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

    /** Only a block that fits no message by itself is cut; behind others in a part, at a good place or not at all. */
    private Optional<BlockCutter.Cut> cut(List<Block> part, Block block) {
        if (!part.isEmpty() && fits.test(List.of(block))) {
            return Optional.empty();
        }
        boolean onlyHeadings = part.stream().allMatch(Block.Heading.class::isInstance);
        TextBoundary finest = onlyHeadings ? TextBoundary.CODE_POINT : TextBoundary.SENTENCE;
        return new BlockCutter(head -> fits.test(with(part, head)), finest).cut(block);
    }

    /** How many headings would stay behind without what they announce; none where there is nothing but headings. */
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
