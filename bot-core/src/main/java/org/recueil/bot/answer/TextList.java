package org.recueil.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;

/** Shortens texts to fit a list: each to a number of lines on a phone, and all together to a number of characters. */
public final class TextList {
    /** The fewest characters to which a passage is cut. */
    private static final int SHORTEST = 24;

    private static final int STEP = 3;

    /**
     * A text.
     *
     * @param label stands before it
     * @param head what the bot says about it, on lines of its own; empty if the label is enough
     * @param official whether the words are official
     * @param words makes a passage of about the given number of characters, or a shorter one
     * @param whole the text of which the passage is the beginning; empty if it is not
     */
    public record Entry(String label, List<Span> head, boolean official, IntFunction<List<Span>> words, String whole) {
        /** An entry with official words below ours. */
        public Entry(String label, List<Span> head, IntFunction<List<Span>> words) {
            this(label, head, true, words, "");
        }

        /** A passage alone. */
        public Entry(String label, boolean official, IntFunction<List<Span>> words) {
            this(label, List.of(), official, words, "");
        }

        /** An official text by its first words. */
        public static Entry quoted(String label, String text) {
            return new Entry(label, List.of(), true, firstWords(text), text);
        }

        /** The same with a number before its label. */
        public Entry numbered(int number) {
            return new Entry(number + ". " + label, head, official, words, whole);
        }

        /** Our own words, shortened if need be. */
        public static Entry ours(String label, String text) {
            return new Entry(label, List.of(), false, firstWords(text), text);
        }

        private static IntFunction<List<Span>> firstWords(String text) {
            return most -> List.of(new Span.Plain(FirstWords.within(text, most)));
        }

        /** Our own words, made for a number of characters. */
        public static Entry ours(String label, IntFunction<String> text) {
            return new Entry(label, false, most -> List.of(new Span.Plain(text.apply(most))));
        }
    }

    private TextList() {}

    /**
     * The entries as items.
     *
     * @param lines the most lines of an entry
     * @param room about the most characters of all entries together; what short entries do not need is left to the others
     */
    public static List<Item> of(List<Entry> entries, int lines, int room) {
        List<Item> longest =
                entries.stream().map(entry -> fitted(entry, lines, room)).toList();
        int most = most(longest.stream().map(TextList::length).toList(), room);
        return IntStream.range(0, entries.size())
                .mapToObj(i -> length(longest.get(i)) <= most ? longest.get(i) : fitted(entries.get(i), lines, most))
                .toList();
    }

    /**
     * The same in sections.
     *
     * @param heads for each entry, the blocks above it; empty if it begins no section
     */
    public static List<Block> inSections(List<List<Block>> heads, List<Entry> entries, int lines, int room) {
        List<Item> items = of(
                entries,
                lines,
                room - Phone.length(heads.stream().flatMap(List::stream).toList()));
        List<Block> blocks = new ArrayList<>();
        for (int from = 0, to = 1; from < items.size(); from = to++) {
            while (to < items.size() && heads.get(to).isEmpty()) {
                to++;
            }
            blocks.addAll(heads.get(from));
            blocks.add(new Block.Items(items.subList(from, to)));
        }
        return blocks;
    }

    /**
     * Shortens items so that all together have about {@code room} characters. Each passage keeps at least 24, even if that is
     * more.
     */
    public static List<Item> shortened(List<Item> items, int room) {
        int most = most(items.stream().map(TextList::length).toList(), room);
        return items.stream()
                .map(item -> length(item) <= most ? item : shortened(item, most))
                .toList();
    }

    private static Item shortened(Item item, int most) {
        boolean official = !item.official().isEmpty();
        int beside = official
                ? length(item) - Span.text(item.official()).length()
                : item.label().length() + 3;
        List<Span> words =
                FirstWords.within(official ? item.official() : item.spans(), Math.max(SHORTEST, most - beside));
        Item shorter = official ? new Item(item.label(), item.spans(), words) : new Item(item.label(), words);
        return shorter.beginning(item.whole());
    }

    /** The most characters that each may have, so that all of them fit into the room. */
    private static int most(List<Integer> lengths, int room) {
        List<Integer> ascending = lengths.stream().sorted().toList();
        int left = room;
        for (int i = 0; i < ascending.size(); i++) {
            int share = left / (ascending.size() - i);
            if (ascending.get(i) > share) {
                return share;
            }
            left -= ascending.get(i);
        }
        return room;
    }

    private static Item fitted(Entry entry, int lines, int room) {
        String head = Span.text(entry.head());
        boolean alone = head.isEmpty();
        String before = alone ? entry.label() + " " : "";
        int linesLeft = alone ? lines : Math.max(1, lines - Phone.lines(entry.label() + " " + head));
        int width = entry.official() ? Phone.QUOTED_LINE : Phone.LINE;
        int used = alone ? before.length() : entry.label().length() + head.length() + 2;
        int most = Math.max(SHORTEST, Math.min(room - used - 1, linesLeft * width - before.length()));
        List<Span> words = entry.words().apply(most);
        for (int less = most - STEP;
                less >= SHORTEST && !fits(before + Span.text(words), before.length() + most, linesLeft, width);
                less -= STEP) {
            words = entry.words().apply(less);
        }
        Item item = entry.official() ? new Item(entry.label(), entry.head(), words) : new Item(entry.label(), words);
        boolean cut = !entry.whole().isEmpty() && !Span.text(words).equals(entry.whole());
        return cut ? item.beginning(List.of(new Span.Plain(entry.whole()))) : item;
    }

    private static boolean fits(String text, int most, int lines, int width) {
        return text.length() <= most && Phone.lines(text, width) <= lines;
    }

    private static int length(Item item) {
        return item.label().length()
                + Span.text(item.spans()).length()
                + Span.text(item.official()).length()
                + 3;
    }
}
