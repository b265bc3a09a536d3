package org.recueil.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.recueil.quotation.Passage.Mark;

/**
 * Finds the passages that a draft marks as quotations: between « », “ ”, „ “, " ", ‹ › and {@code << >>}, one inside
 * another, with the opening mark repeated at each paragraph; and blocks: lines that begin with {@code >}, and indented
 * paragraphs after a colon.
 */
final class PassageFinder {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 4;
    private static final String OPENING = "«“„‹‘";
    private static final Pattern QUOTED_LINES = Pattern.compile("(?m)^[ \\t]*>.*(?:\\R[ \\t]*>.*)*");
    private static final Pattern INDENTED = Pattern.compile("(?<=[:]\\s{0,4}\\R\\s{0,4}\\R?)(?:(?: {4}|\\t)[^\\n]*(?:\\n|$))+");
    private static final Pattern PARAGRAPH = Pattern.compile("\\R[ \\t]*(?=\\R)|\\z");

    private final String text;
    private final int end;

    private PassageFinder(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * The quotations of a text, in order and without overlap.
     *
     * @param blocks the stretches that the file of the draft marks as blocks
     */
    static List<Passage> in(String text, List<Stretch> blocks) {
        List<Stretch> all = new ArrayList<>(blocks);
        QUOTED_LINES.matcher(text).results().map(PassageFinder::stretch).forEach(all::add);
        INDENTED.matcher(text).results().map(PassageFinder::stretch).forEach(all::add);
        all.sort(Comparator.comparing(Stretch::start));
        List<Passage> found = new ArrayList<>();
        int at = 0;
        for (Stretch block : all) {
            if (block.start() >= at) {
                found.addAll(new PassageFinder(text, block.start()).between(at));
                found.add(block(text, block));
                at = block.end();
            }
        }
        found.addAll(new PassageFinder(text, text.length()).between(at));
        return List.copyOf(found);
    }

    private static Stretch stretch(MatchResult match) {
        return new Stretch(match.start(), match.end());
    }

    private static Passage block(String text, Stretch block) {
        List<Passage> inside = new PassageFinder(text, block.end()).between(block.start());
        return new Passage(block.start(), block.start(), block.end(), block.end(), Mark.BLOCK, inside);
    }

    private List<Passage> between(int start) {
        List<Passage> found = new ArrayList<>();
        int at = start;
        while (at < end) {
            int opening = opens(at, 0);
            if (opening == 0) {
                at++;
                continue;
            }
            Passage passage = read(at, opening, 0);
            found.add(passage);
            at = passage.mark() == Mark.OPEN ? at + opening : passage.to();
        }
        return withoutNestedInOpen(found);
    }

    /** An open passage ends before the next quotation, so that nothing is read twice. */
    private static List<Passage> withoutNestedInOpen(List<Passage> found) {
        List<Passage> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Passage passage = found.get(i);
            if (passage.mark() == Mark.OPEN && i + 1 < found.size()) {
                int limit = Math.min(passage.to(), found.get(i + 1).from());
                passage = new Passage(passage.from(), passage.start(), limit, limit, Mark.OPEN, List.of());
            }
            kept.add(passage);
        }
        return kept;
    }

    /**
     * The length of the opening mark here; 0 if there is none. A straight apostrophe is one only inside a quotation.
     */
    private int opens(int at, int depth) {
        char c = text.charAt(at);
        if (OPENING.indexOf(c) >= 0 && !(c == '“' && closesGerman(at))) {
            return 1;
        } else if (text.startsWith("<<", at)) {
            return 2;
        }
        boolean plain = c == '"' || c == '\'' && depth > 0;
        return plain && isOpening(at) ? 1 : 0;
    }

    /** Whether “ stands where a quotation that began with „ ends. */
    private boolean closesGerman(int at) {
        return at > 0 && !isOpening(at);
    }

    /** Whether a mark with one form for both ends stands before a word and not after one. */
    private boolean isOpening(int at) {
        boolean free = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "([«“‹—–-/'’:>*_".indexOf(text.charAt(at - 1)) >= 0;
        return free && at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    }

    private Passage read(int from, int length, int depth) {
        String opening = text.substring(from, from + length);
        int start = from + length;
        List<Passage> inside = new ArrayList<>();
        int last = Math.min(end, from + LONGEST);
        int at = start;
        while (at < last) {
            int closing = closes(opening, at);
            if (closing > 0) {
                return new Passage(from, start, at, at + closing, Mark.QUOTED, inside);
            }
            int nested = opens(at, depth + 1);
            if (opening.equals("\"") && isParagraphEnd(at)) {
                break;
            } else if (nested == 0 || beginsParagraph(at) && text.startsWith(opening, at)) {
                at += Math.max(1, nested);
            } else if (depth == DEEPEST) {
                break;
            } else {
                Passage other = read(at, nested, depth + 1);
                boolean closed = other.mark() == Mark.QUOTED;
                if (closed) {
                    inside.add(other);
                }
                at = closed ? other.to() : at + nested;
            }
        }
        int paragraph = paragraphEnd(start);
        return new Passage(from, start, paragraph, paragraph, Mark.OPEN, List.of());
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
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t' || text.charAt(before) == '>')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private boolean isParagraphEnd(int at) {
        return text.startsWith("\n\n", at) || text.startsWith("\r\n\r\n", at);
    }

    private int paragraphEnd(int start) {
        return PARAGRAPH.matcher(text).region(start, Math.min(end, text.length())).results()
                .findFirst()
                .map(MatchResult::start)
                .orElse(end);
    }
}
