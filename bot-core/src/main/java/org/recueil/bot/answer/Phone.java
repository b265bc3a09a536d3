package org.recueil.bot.answer;

import java.util.List;
import org.recueil.reply.Block;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Span;

/** Measures text as a phone of 390 pixels shows it: lines of 42 characters. */
public final class Phone {
    static final int LINE = 42;
    /** A line in a quotation block, which is indented and has a border. */
    static final int QUOTED_LINE = 38;

    private Phone() {}

    /** How many lines a text fills if it is broken between words. */
    static int lines(String text) {
        return lines(text, LINE);
    }

    /** The same for lines of another width. */
    static int lines(String text, int width) {
        int lines = 0;
        for (int from = 0, end; from <= text.length(); from = end + 1) {
            end = indexOf(text, '\n', from, text.length());
            lines += linesOf(text, from, end, width);
        }
        return lines;
    }

    private static int indexOf(String text, char sought, int from, int otherwise) {
        int found = text.indexOf(sought, from);
        return found < 0 || found > otherwise ? otherwise : found;
    }

    /** The lines that one line of a text fills; spaces at its end fill none. */
    private static int linesOf(String text, int start, int stop, int width) {
        int last = stop;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        int lines = 1;
        int filled = 0;
        for (int from = start, end; from < last; from = end + 1) {
            end = indexOf(text, ' ', from, last);
            int length = end - from;
            if (filled > 0 && filled + 1 + length > width) {
                lines++;
                filled = length;
            } else {
                filled += filled > 0 ? 1 + length : length;
            }
            lines += Math.max(0, filled - 1) / width;
            filled = filled == 0 ? 0 : (filled - 1) % width + 1;
        }
        return lines;
    }

    /** The length of blocks as one text, including line breaks. Of a link, only its words count. */
    public static int length(List<? extends Block> blocks) {
        List<LayoutLine> lines = LayoutLine.of(List.copyOf(blocks));
        return lines.stream().mapToInt(Phone::length).sum();
    }

    /** The same without official texts and the line breaks before them. */
    public static int lengthOfOurs(List<? extends Block> blocks) {
        return LayoutLine.of(List.copyOf(blocks)).stream()
                .filter(line -> !line.isQuoted())
                .mapToInt(Phone::length)
                .sum();
    }

    private static int length(LayoutLine strip) {
        int label = strip.label().isEmpty() ? 0 : strip.label().length() + 1;
        return (strip.apart() ? 2 : 1) + label + Span.text(strip.spans()).length();
    }
}
