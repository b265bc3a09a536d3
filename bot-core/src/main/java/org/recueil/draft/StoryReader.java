package org.recueil.draft;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads the body, the footnotes or the endnotes of a document as a reader sees them in print: with what was inserted, without
 * what is deleted, commented or hidden, with the results of fields and without their codes. It keeps no call stack, however
 * deep elements are nested. For one thread.
 */
final class StoryReader {
    /** What is no text of the draft, with all that it holds. */
    private static final Set<String> NO_TEXT = Set.of(
            "customXmlPr",
            "del",
            "delInstrText",
            "delText",
            "instrText",
            "moveFrom",
            "pPrChange",
            "rPrChange",
            "rt",
            "rubyPr",
            "sdtEndPr",
            "sdtPr",
            "sectPr",
            "smartTagPr",
            "tblGrid",
            "tblPr",
            "tblPrEx");

    private static final Set<String> LOST_CELL = Set.of("cellDel");
    private static final Set<String> LOST_ROW = Set.of("del", "hidden");

    private static final String LINE = "\n";
    private static final String TAB = "\t";
    private static final String NON_BREAKING_HYPHEN = "\u2011";
    private static final String SOFT_HYPHEN = "\u00AD";

    private final XmlPart part;
    private final PropertyReader properties;
    private final ParagraphText text;
    /** The styles of the open paragraphs, innermost first; empty for none. */
    private final Deque<String> styles = new ArrayDeque<>();
    /** For each open run, if its text is hidden. */
    private final Deque<Boolean> runs = new ArrayDeque<>();

    private int hiddenRuns;
    /** For each open choice of forms, if one was read. */
    private final Deque<Boolean> choices = new ArrayDeque<>();

    private final FieldStack fields = new FieldStack();

    StoryReader(XmlPart part, StyleSheet styles, ParagraphText text) {
        this.part = part;
        properties = new PropertyReader(part, styles);
        this.text = text;
    }

    /**
     * Reads all of it, or until the text is full.
     *
     * @param root the name of its outermost element
     * @throws Refusal if it has another one
     */
    void read(String root) throws IOException {
        text.border();
        while (!text.isFull() && part.next()) {
            if (part.isStart()) {
                if (part.depth() == 1 && !WordNames.word(part).equals(root)) {
                    throw new Refusal(DraftProblem.NOT_A_DOCX);
                }
                start();
            } else if (part.isEnd()) {
                end();
            }
        }
    }

    private void start() throws IOException {
        if (WordNames.isMaths(part)) {
            part.skip();
            return;
        }
        choose();
        String name = part.isStart() ? WordNames.word(part) : "";
        if (NO_TEXT.contains(name)) {
            part.skip();
            return;
        }
        switch (name) {
            case "footnote", "endnote" -> note();
            case "tc" -> text.border();
            case "tcPr" -> skipIf(LOST_CELL);
            case "trPr" -> skipIf(LOST_ROW);
            case "p" -> {
                text.begin();
                styles.push("");
            }
            case "pPr" -> paragraph();
            case "r" -> run(properties.hides(style()) || hiddenRuns > 0);
            case "rPr" -> {
                if (!runs.isEmpty()) {
                    endRun();
                    run(properties.readRun(style()) || hiddenRuns > 0);
                }
            }
            case "fldChar" -> fields.take(part.attribute("fldCharType"));
            case "t" -> words();
            default -> mark(name);
        }
    }

    private void end() {
        switch (WordNames.word(part)) {
            case "p" -> {
                text.end();
                styles.poll();
            }
            case "r" -> endRun();
            case "tc" -> text.border();
            default -> {
                if (WordNames.compatibility(part).equals("AlternateContent")) {
                    choices.poll();
                }
            }
        }
    }

    /** One content in several forms, such as a text box for new and for old programs, is read once. */
    private void choose() throws IOException {
        switch (WordNames.compatibility(part)) {
            case "AlternateContent" -> choices.push(false);
            case "Choice", "Fallback" -> {
                if (!choices.isEmpty()) {
                    boolean read = choices.pop();
                    choices.push(true);
                    if (read) {
                        part.skip();
                    }
                }
            }
            default -> {}
        }
    }

    /** Separators of notes are notes of a type of their own. */
    private void note() throws IOException {
        text.border();
        String type = part.attribute("type");
        if (!type.isEmpty() && !type.equals("normal")) {
            part.skip();
        }
    }

    /** Leaves out the cell or row of these properties if they say that it is deleted or hidden. */
    private void skipIf(Set<String> lost) throws IOException {
        int owner = part.depth() - 1;
        if (properties.holds(lost)) {
            part.skipTo(owner);
        }
    }

    private void paragraph() throws IOException {
        PropertyReader.Paragraph paragraph = properties.readParagraph();
        if (!styles.isEmpty()) {
            styles.pop();
            styles.push(paragraph.style());
            if (paragraph.quoted()) {
                text.quoted();
            }
            if (paragraph.continued()) {
                text.continued();
            }
        }
    }

    private String style() {
        return styles.isEmpty() ? "" : styles.peek();
    }

    private void run(boolean hidden) {
        runs.push(hidden);
        hiddenRuns += hidden ? 1 : 0;
    }

    private void endRun() {
        if (!runs.isEmpty()) {
            hiddenRuns -= runs.pop() ? 1 : 0;
        }
    }

    private boolean isRead() {
        return hiddenRuns == 0 && !fields.inCode();
    }

    /** A line end in the text of a run is a space: a line break has an element of its own. */
    private void words() throws IOException {
        int depth = part.depth();
        while (!text.isFull() && part.next() && !(part.isEnd() && part.depth() == depth)) {
            if (part.isText() && isRead()) {
                text.append(part.text().replace('\n', ' '));
            }
        }
    }

    private void mark(String name) {
        if (!isRead() || runs.isEmpty()) {
            return;
        }
        switch (name) {
            case "br", "cr" -> text.append(LINE);
            case "tab", "ptab" -> text.append(TAB);
            case "noBreakHyphen" -> text.append(NON_BREAKING_HYPHEN);
            case "softHyphen" -> text.append(SOFT_HYPHEN);
            case "sym" -> text.append(symbol(part.attribute("char")));
            default -> {}
        }
    }

    /** A character of a symbol font, by its number; empty if that is none. */
    private static String symbol(String hexadecimal) {
        if (!hexadecimal.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        char symbol = (char) Integer.parseInt(hexadecimal, 16);
        return Character.isISOControl(symbol) || Character.isSurrogate(symbol) ? "" : String.valueOf(symbol);
    }
}
