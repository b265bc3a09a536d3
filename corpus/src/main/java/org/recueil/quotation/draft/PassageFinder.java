package org.recueil.quotation.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recueil.quotation.draft.MarkedPassage.Mark;
import org.recueil.quotation.value.Stretch;

/**
 * Finds the passages that a draft marks as quotations: between « », “ ”, „ “, " ", ‹ › and {@code << >>}, one inside
 * another, with the opening mark repeated at each paragraph; and blocks: lines that begin with {@code >}, and indented
 * paragraphs after a colon.
 */
public final class PassageFinder {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_OPEN = 4_000;
    private static final int DEEPEST = 4;
    private static final String OPENING = "«“„‹‘";

    private final String text;
    private final int end;
    private final List<MarkedPassage> found = new ArrayList<>();
    /** The quotations around a place, outermost first. */
    private final List<Begun> begun = new ArrayList<>();

    private PassageFinder(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * The quotations of a text, in order and without overlap.
     *
     * @param blocks the stretches that the file of the draft marks as blocks
     */
    public static List<MarkedPassage> in(String text, List<Stretch> blocks) {
        List<MarkedPassage> found = new ArrayList<>();
        int at = 0;
        for (Stretch block : BlockFinder.in(text, blocks)) {
            if (block.start() >= at) {
                found.addAll(new PassageFinder(text, block.start()).between(at));
                found.add(block(text, block));
                at = block.end();
            }
        }
        found.addAll(new PassageFinder(text, text.length()).between(at));
        return List.copyOf(found);
    }

    private static MarkedPassage block(String text, Stretch block) {
        List<MarkedPassage> inside = new PassageFinder(text, block.end()).between(block.start());
        return new MarkedPassage(block.start(), block.start(), block.end(), block.end(), Mark.BLOCK, inside);
    }

    /** A quotation whose closing mark has not been found yet. */
    private record Begun(int from, int start, String opening, List<MarkedPassage> inside) {}

    private List<MarkedPassage> between(int start) {
        int at = start;
        while (at < end) {
            int closing = close(at);
            int opening = closing == 0 ? open(at) : 0;
            if (!begun.isEmpty() && isOver(begun.get(0), at)) {
                giveUp();
            }
            at += Math.max(1, Math.max(closing, opening));
        }
        while (!begun.isEmpty()) {
            giveUp();
        }
        found.sort(Comparator.comparing(MarkedPassage::from));
        return found;
    }

    /** Opens a quotation if a mark stands here. Returns the length of the mark. */
    private int open(int at) {
        int length = opens(at);
        if (length == 0) {
            return 0;
        }
        String mark = text.substring(at, at + length);
        boolean repeated =
                !begun.isEmpty() && begun.get(begun.size() - 1).opening().equals(mark) && beginsParagraph(at);
        if (!repeated) {
            begun.add(new Begun(at, at + length, mark, new ArrayList<>()));
            if (begun.size() > DEEPEST) {
                giveUp();
            }
        }
        return length;
    }

    /**
     * Closes the innermost quotation that the mark here may close. One inside it that was never closed is none. Returns
     * the length of the mark.
     */
    private int close(int at) {
        for (int i = begun.size() - 1; i >= 0; i--) {
            Begun open = begun.get(i);
            int length = closes(open.opening(), at);
            if (length > 0) {
                begun.subList(i + 1, begun.size())
                        .forEach(other -> open.inside().addAll(other.inside()));
                begun.subList(i, begun.size()).clear();
                add(new MarkedPassage(open.from(), open.start(), at, at + length, Mark.QUOTED, open.inside()));
                return length;
            }
        }
        return 0;
    }

    private void add(MarkedPassage passage) {
        List<MarkedPassage> around =
                begun.isEmpty() ? found : begun.get(begun.size() - 1).inside();
        around.add(passage);
    }

    /** Whether a quotation can no longer be closed here. Straight marks are closed in their paragraph. */
    private boolean isOver(Begun open, int at) {
        return at - open.from() > LONGEST || open.opening().equals("\"") && isParagraphEnd(at);
    }

    /** Takes the outermost quotation for one that is never closed. It ends with its paragraph or at the next mark. */
    private void giveUp() {
        Begun open = begun.remove(0);
        int to = open.start();
        while (to < end && to - open.start() < LONGEST_OPEN && !isParagraphEnd(to) && opens(to) == 0) {
            to++;
        }
        if (!text.substring(open.start(), to).isBlank()) {
            found.add(new MarkedPassage(open.from(), open.start(), to, to, Mark.OPEN, List.of()));
        }
        found.addAll(open.inside());
    }

    /**
     * The length of the opening mark here; 0 if there is none. A straight apostrophe is one only inside a quotation.
     */
    private int opens(int at) {
        char c = text.charAt(at);
        if (OPENING.indexOf(c) >= 0 && !(c == '“' && closesGerman(at))) {
            return 1;
        } else if (text.startsWith("<<", at)) {
            return 2;
        }
        boolean plain = c == '"' || c == '\'' && !begun.isEmpty();
        return plain && isOpening(at) ? 1 : 0;
    }

    /** Whether “ stands where a quotation that began with „ ends. */
    private boolean closesGerman(int at) {
        return at > 0 && !isOpening(at);
    }

    /** Whether a mark with one form for both ends stands before a word and not after one. */
    private boolean isOpening(int at) {
        boolean free = at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || "([«“‹—–-/'’:>*_".indexOf(text.charAt(at - 1)) >= 0;
        return free && at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** The length of the mark here that closes an opening one; 0 if there is none. */
    private int closes(String opening, int at) {
        char c = text.charAt(at);
        return switch (opening) {
            case "«" -> c == '»' ? 1 : 0;
            case "‹" -> c == '›' ? 1 : 0;
            case "“" -> c == '”' || c == '"' && !isOpening(at) ? 1 : 0;
            case "„" -> c == '“' || c == '”' ? 1 : 0;
            case "‘", "'" -> (c == '’' || c == '\'') && !isApostrophe(at) ? 1 : 0;
            case "<<" -> text.startsWith(">>", at) ? 2 : 0;
            default -> (c == '"' || c == '”') && !isOpening(at) ? 1 : 0;
        };
    }

    /** Whether a letter stands on both sides, or a blank before. */
    private boolean isApostrophe(int at) {
        boolean letterAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return letterAfter || Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean beginsParagraph(int at) {
        int before = at - 1;
        while (before >= 0
                && (text.charAt(before) == ' ' || text.charAt(before) == '\t' || text.charAt(before) == '>')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private boolean isParagraphEnd(int at) {
        return text.startsWith("\n\n", at) || text.startsWith("\r\n\r\n", at);
    }
}
