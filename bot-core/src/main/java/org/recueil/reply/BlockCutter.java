package org.recueil.reply;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Cuts a block that does not fit into two: a head that fits, cut at the best boundary, and the rest. */
record BlockCutter(Predicate<Block> fits, TextBoundary finest) implements Block.Visitor<Optional<BlockCutter.Cut>> {
    /** The two parts of a block. */
    record Cut(Block head, Block tail) {}

    /** Cuts a block; empty if no head that ends at a boundary fits. */
    Optional<Cut> cut(Block block) {
        return block.accept(this);
    }

    @Override
    public Optional<Cut> heading(Block.Heading heading) {
        return cut(heading.spans(), Block.Heading::new, Block.Heading::new);
    }

    @Override
    public Optional<Cut> paragraph(Block.Paragraph paragraph) {
        return cut(paragraph.spans(), Block.Paragraph::new, Block.Paragraph::new);
    }

    @Override
    public Optional<Cut> quotation(Block.Quotation whole) {
        return cut(
                whole.spans(),
                spans -> new Block.Quotation(whole.label(), whole.depth(), spans),
                spans -> new Block.Quotation("", whole.depth(), spans));
    }

    @Override
    public Optional<Cut> items(Block.Items whole) {
        List<Item> items = whole.items();
        int count = last(items.size() - 1, n -> fits.test(new Block.Items(items.subList(0, n))));
        if (count > 0) {
            Block rest = new Block.Items(items.subList(count, items.size()));
            return Optional.of(new Cut(new Block.Items(items.subList(0, count)), rest));
        }
        Item first = items.get(0);
        List<Item> others = items.subList(1, items.size());
        if (first.official().isEmpty() || !fitsWithout(first)) {
            return cut(
                    first.spans(),
                    spans -> new Block.Items(new Item(first.label(), spans)),
                    spans -> before(new Item("", spans, first.official()), others));
        }
        Optional<Cut> inside = cut(
                first.official(),
                spans -> new Block.Items(new Item(first.label(), first.spans(), spans)),
                spans -> before(Item.quoted("", spans), others));
        return inside.isEmpty() && finest == TextBoundary.CODE_POINT ? betweenOursAndOfficial(first, others) : inside;
    }

    private static Optional<Cut> betweenOursAndOfficial(Item first, List<Item> others) {
        return first.spans().isEmpty()
                ? Optional.empty()
                : Optional.of(new Cut(
                        new Block.Items(new Item(first.label(), first.spans())),
                        before(Item.quoted("", first.official()), others)));
    }

    /** Whether the bot's own words of an entry fit. */
    private boolean fitsWithout(Item item) {
        return item.spans().isEmpty() || fits.test(new Block.Items(new Item(item.label(), item.spans())));
    }

    private static Block before(Item first, List<Item> others) {
        return new Block.Items(Stream.concat(Stream.of(first), others.stream()).toList());
    }

    @Override
    public Optional<Cut> note(Block.Note note) {
        return cut(note.spans(), Block.Note::new, Block.Note::new);
    }

    private Optional<Cut> cut(List<Span> spans, Function<List<Span>, Block> head, Function<List<Span>, Block> tail) {
        String text = SpanCutter.text(spans);
        int codePoints = last(
                text.codePointCount(0, text.length()) - 1,
                n -> fits.test(head.apply(SpanCutter.before(spans, text.offsetByCodePoints(0, n)))));
        int max = text.offsetByCodePoints(0, codePoints);
        int at = max == 0 ? 0 : TextSplitter.cut(text, max, finest);
        return at == 0
                ? Optional.empty()
                : Optional.of(
                        new Cut(head.apply(SpanCutter.before(spans, at)), tail.apply(SpanCutter.after(spans, at))));
    }

    /**
     * The last number from 1 to {@code max} for which {@code holds} is true, if it is true up to there and false from there on;
     * 0 if it is never true. Small numbers are tried first, so that of a very long text only about one message is measured.
     */
    private static int last(int max, IntPredicate holds) {
        int low = 0;
        int high = 1;
        while (high <= max && holds.test(high)) {
            low = high;
            high = 2 * high;
        }
        high = Math.min(high - 1, max);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
