package org.recueil.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of one record while it is gathered from its source. It owns the characters that it takes. */
public final class RecordText {
    private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}|\\t");
    private static final Pattern BREAKS = Pattern.compile(" \\n ?|\\n ");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final SourceText source;
    private final SourceMarkup markup;
    private final String owner;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> notes = new ArrayList<>();

    public RecordText(SourceText source, SourceMarkup markup, String owner) {
        this.source = source;
        this.markup = markup;
        this.owner = owner;
    }

    public RecordText add(SourceLine line) {
        return add(line, 0, line.text().length());
    }

    public RecordText add(SourceLine line, int from) {
        return add(line, from, line.text().length());
    }

    /**
     * Takes a stretch of a line. It is joined with a blank, or without one if the line before was broken at a hyphen or
     * slash.
     */
    RecordText add(SourceLine line, int from, int to) {
        separate();
        Matcher marks = markup.pattern().matcher(line.text());
        marks.region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
        int at = from;
        while (marks.find()) {
            take(line, at, marks.start());
            if (!readNotes(marks, line)) {
                source.furniture(line, marks.start(), marks.end(), "signe de mise en page");
            }
            at = marks.end();
        }
        take(line, at, to);
        return this;
    }

    private void take(SourceLine line, int from, int to) {
        source.own(line, from, to, owner);
        text.append(line.text(), from, to);
    }

    private boolean readNotes(Matcher marks, SourceLine line) {
        String numbers = group(marks, "note");
        if (numbers == null) {
            numbers = group(marks, "notes");
        }
        if (numbers == null) {
            return false;
        }
        source.furniture(line, marks.start(), marks.end(), "appel de note");
        for (String number : numbers.split(", ")) {
            notes.add(number(number));
        }
        return true;
    }

    private static String group(Matcher marks, String name) {
        return marks.pattern().pattern().contains("<" + name + ">") ? marks.group(name) : null;
    }

    /** The value of a number in digits or superscripts. */
    public static int number(String superscripts) {
        StringBuilder digits = new StringBuilder();
        for (char c : superscripts.toCharArray()) {
            int digit = SUPERSCRIPTS.indexOf(c);
            digits.append(digit < 0 ? c : (char) ('0' + digit));
        }
        return Integer.parseInt(digits.toString());
    }

    private void separate() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (text.length() > 0 && "-/\n".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(' ');
        }
    }

    /** Begins a new line for the text that follows. */
    public RecordText breakLine() {
        if (text.length() > 0) {
            text.append('\n');
        }
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text, with each run of white space as one space. Lines that {@link #breakLine} began stay lines. */
    public String text() {
        String spaced = BLANKS.matcher(text).replaceAll(" ");
        return BREAKS.matcher(spaced).replaceAll("\n").strip();
    }

    /** The numbers of the footnotes that the text calls, in order. */
    public List<Integer> notes() {
        return List.copyOf(notes);
    }
}
