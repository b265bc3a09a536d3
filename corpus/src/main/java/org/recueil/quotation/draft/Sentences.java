package org.recueil.quotation.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.quotation.value.Stretch;

/**
 * The sentences of a draft. A quotation is part of the sentence around it, and a colon at the end of a paragraph joins
 * it to the next one. A line that merely wraps ends no sentence.
 */
public final class Sentences {
    private static final Pattern END = Pattern.compile("(?<![.!?…])[.!?…]++[)\\]»”\"*_]*+(?=\\s)|;(?=\\s*\\R)|\\R");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "par", "para", "paras", "art", "al", "rec", "no", "nos", "cf", "p", "pp", "m", "mme", "mm", "mr", "mrs",
            "ms", "dr", "chap", "sect", "vol", "add", "rev", "corr", "etc", "e.g", "i.e", "ex", "v");
    /** What stands before the first letter of a word: {@code l'art. 6}. */
    private static final String BEFORE_WORD = " \u00A0([«“'’";
    /** A shorter line is one of a list or a heading: it does not wrap. */
    private static final int SHORT_LINE = 50;
    /** What is longer is no sentence. The limit bounds the time that a strange text takes. */
    private static final int LONGEST = 20_000;

    private static final int PIECE = 4_000;
    /** How far back a mark is looked at. */
    private static final int LONGEST_LOOK = 80;

    /** The text, with each quotation as one long word. */
    private final String text;

    private final Stretch stretch;
    private final List<Stretch> found = new ArrayList<>();
    /** Where the words begin that follow the blanks that were passed last. Blanks are passed once. */
    private int afterBlanks;
    /** The last line feed among these blanks, or before them. */
    private int lineFeed = -1;

    private Sentences(String text, Stretch stretch) {
        this.text = text;
        this.stretch = stretch;
    }

    /** The sentences of a stretch of a text, in order; together they are the whole stretch. */
    public static List<Stretch> of(String text, Stretch stretch, List<MarkedPassage> passages) {
        return new Sentences(masked(text, stretch, passages), stretch).all();
    }

    private List<Stretch> all() {
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (end.start() - start > LONGEST || isEnd(start, end)) {
                add(start, end.end());
                start = end.end();
            }
        }
        if (start < text.length() || found.isEmpty()) {
            add(start, text.length());
        }
        return found;
    }

    private void add(int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            found.add(new Stretch(stretch.start() + from, stretch.start() + from + PIECE));
            from += PIECE;
        }
        found.add(new Stretch(stretch.start() + from, stretch.start() + end));
    }

    /** A stretch with each quotation as one long word, which keeps the mark with which a sentence ends. */
    private static String masked(String whole, Stretch stretch, List<MarkedPassage> passages) {
        int offset = stretch.start();
        String text = whole.substring(offset, stretch.end());
        StringBuilder masked = new StringBuilder(text);
        for (MarkedPassage passage : passages) {
            int to = passage.to() - offset;
            for (int i = passage.from() - offset; i < to; i++) {
                masked.setCharAt(i, 'x');
            }
            if (passage.mark() == MarkedPassage.Mark.BLOCK) {
                masked.setCharAt(to - 1, '\n');
            } else if (endsSentence(text, passage.start() - offset, passage.end() - offset)
                    && beginsSentence(text, to)) {
                masked.setCharAt(to - 1, '.');
            }
        }
        return masked.toString();
    }

    private static boolean endsSentence(String text, int start, int end) {
        int last = end - 1;
        while (last > start && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last > start && ".!?".indexOf(text.charAt(last)) >= 0;
    }

    /** Whether a capital follows, so that the quotation's full stop ends the sentence too. */
    private static boolean beginsSentence(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next > at && next < text.length() && Character.isUpperCase(text.charAt(next));
    }

    private boolean isEnd(int start, Matcher end) {
        String mark = end.group();
        String before = text.substring(Math.max(start, end.start() - LONGEST_LOOK), end.start())
                .stripTrailing();
        int next = wordsFrom(end.end());
        if (mark.isBlank()) {
            return isParagraphEnd(before, end.end(), next);
        } else if (mark.startsWith(";")) {
            return true;
        }
        boolean capital = next == text.length() || !Character.isLowerCase(text.charAt(next));
        return capital && (!mark.equals(".") || !isAbbreviated(before, next));
    }

    /** The first place from here on that is not blank. */
    private int wordsFrom(int at) {
        if (afterBlanks < at) {
            afterBlanks = at;
            while (afterBlanks < text.length() && Character.isWhitespace(text.charAt(afterBlanks))) {
                lineFeed = text.charAt(afterBlanks) == '\n' ? afterBlanks : lineFeed;
                afterBlanks++;
            }
        }
        return afterBlanks;
    }

    private boolean isAbbreviated(String before, int next) {
        int start = before.length();
        while (start > 0 && BEFORE_WORD.indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        String word = before.substring(start).toLowerCase(Locale.ROOT);
        boolean number = next < text.length() && Character.isDigit(text.charAt(next));
        return ABBREVIATIONS.contains(word)
                || number && word.length() <= 4 && !word.isEmpty() && !Character.isDigit(word.charAt(0));
    }

    private boolean isParagraphEnd(String before, int end, int next) {
        boolean blank = lineFeed >= end;
        if (before.isEmpty()) {
            return true;
        } else if (before.endsWith(":")) {
            return false;
        } else if (blank) {
            return true;
        }
        int line = before.lastIndexOf('\n') + 1;
        boolean shortLine = before.length() - line < SHORT_LINE;
        boolean finished = ".!?;»”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean afresh = next < text.length() && !Character.isLowerCase(text.charAt(next));
        return afresh && (finished || shortLine);
    }
}
