package org.recueil.quotation.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/**
 * Seeks the places where the words of a passage stand to the letter. A passage may go from a chapeau to one of its
 * provisions and from one provision to a later one; the marks of lists may stand between them. Where the passage marks
 * a change, official words are passed over.
 */
public final class LetterSearch {
    /** The most official words for which words in brackets may stand. */
    private static final int MOST_REPLACED = 12;

    private static final int[] NOWHERE = {};

    private final OfficialTexts official;
    private final List<Word> said;
    /** Whether a mark of a list stands before the passage, so that it claims to be a text from its beginning. */
    private final boolean fromBeginning;

    private LetterSearch(OfficialTexts official, List<Word> said, boolean fromBeginning) {
        this.official = official;
        this.said = said;
        this.fromBeginning = fromBeginning;
    }

    /** Every place where the passage stands, in the order of the texts; empty if it stands nowhere. */
    public static List<Standing> of(List<Word> passage, OfficialTexts official) {
        return of(passage, official, text -> true);
    }

    /** The same for the places at which it begins in some of the texts. */
    public static List<Standing> of(List<Word> passage, OfficialTexts official, Predicate<TextId> beginsIn) {
        List<Word> said = trimmed(passage);
        if (said.isEmpty()) {
            return List.of();
        }
        return new LetterSearch(official, said, passage.get(0).isListMark()).all(beginsIn);
    }

    /** The places of the first word of the passage wherever it stands, in rising order. */
    public static List<Integer> beginnings(List<Word> passage, OfficialTexts official) {
        List<Word> said = trimmed(passage);
        List<Integer> places = new ArrayList<>();
        if (!said.isEmpty()) {
            new LetterSearch(official, said, passage.get(0).isListMark())
                    .search(text -> true, (place, texts) -> places.add(place));
        }
        return places;
    }

    /** A passage without the marks of a list and of changes at its beginning and without those of changes at its end. */
    public static List<Word> trimmed(List<Word> passage) {
        int first = 0;
        while (first < passage.size()
                && (!passage.get(first).isPlain() || passage.get(first).isListMark())) {
            first++;
        }
        int end = passage.size();
        while (end > first && !passage.get(end - 1).isPlain()) {
            end--;
        }
        return passage.subList(first, end);
    }

    private List<Standing> all(Predicate<TextId> beginsIn) {
        Set<Standing> found = new LinkedHashSet<>();
        search(beginsIn, (place, texts) -> found.add(standing(texts)));
        return List.copyOf(found);
    }

    /** Tells of every place where the passage begins, with the texts that it goes through. */
    private void search(Predicate<TextId> beginsIn, BiConsumer<Integer, List<Integer>> found) {
        boolean known = said.stream().allMatch(word -> !word.isPlain() || word.isListMark() || official.has(word));
        boolean alone = said.size() == 1 || !said.get(1).isPlain();
        int second = alone ? 0 : official.numberOf(said.get(1).folded());
        for (int at : known ? official.placesOf(said.get(0)) : NOWHERE) {
            boolean mayGoOn = alone || official.isLast(at) || official.numberAt(at + 1) == second;
            if (mayGoOn
                    && said.get(0).is(official.word(at), true)
                    && beginsIn.test(official.textOf(at).id())) {
                List<Integer> texts = new ArrayList<>();
                if (goesOn(0, at, texts) && LeftOutWords.before(at, said.get(0), fromBeginning, official) == 0) {
                    found.accept(at, texts);
                }
            }
        }
    }

    /**
     * Whether the passage goes on after its word {@code i}, which stands at the place {@code at}.
     *
     * @param texts the texts that it goes through are added, in their order, if it stands there
     */
    private boolean goesOn(int i, int at, List<Integer> texts) {
        Set<Long> tried = new HashSet<>();
        int depth = 0;
        List<int[]> path = new ArrayList<>();
        path.add(new int[] {i, at});
        List<List<int[]>> open = new ArrayList<>();
        open.add(i == said.size() - 1 ? List.of() : successors(i, at));
        while (!path.isEmpty()) {
            int[] last = path.get(depth);
            if (last[0] == said.size() - 1) {
                path.stream()
                        .map(step -> official.textIndexOf(step[1]))
                        .distinct()
                        .forEach(texts::add);
                return true;
            }
            List<int[]> rest = open.get(depth);
            if (rest.isEmpty()) {
                path.remove(depth);
                open.remove(depth);
                depth--;
            } else {
                int[] step = rest.remove(0);
                if (tried.add(((long) step[0] << 32) | step[1])) {
                    path.add(step);
                    open.add(step[0] == said.size() - 1 ? List.of() : successors(step[0], step[1]));
                    depth++;
                }
            }
        }
        return false;
    }

    /** The next words of the passage with the places where they stand, after a word of it at a place. */
    private List<int[]> successors(int i, int at) {
        List<int[]> found = new ArrayList<>();
        Word next = said.get(i + 1);
        if (!next.isPlain()) {
            addAfterMark(i + 1, at, found);
            return found;
        }
        OfficialText text = official.textOf(at);
        if (at + 1 < text.end() && next.is(official.word(at + 1), false) && isSamePunctuation(i, at)) {
            found.add(new int[] {i + 1, at + 1});
        }
        if (official.isLast(at)) {
            int begins = i + 1;
            while (begins < said.size() - 1 && said.get(begins).isListMark()) {
                addBeginning(begins, text, found);
                begins++;
            }
            addBeginning(begins, text, found);
        }
        return found;
    }

    private void addBeginning(int i, OfficialText after, List<int[]> found) {
        for (int next : after.next()) {
            int first = official.text(next).first();
            if (said.get(i).isPlain() && said.get(i).is(official.word(first), true)) {
                found.add(new int[] {i, first});
            }
        }
    }

    /** Adds what may follow a marked change. Several marks may follow each other. */
    private void addAfterMark(int mark, int at, List<int[]> found) {
        int i = mark;
        boolean gap = false;
        while (!said.get(i).isPlain()) {
            gap |= said.get(i).kind() == Word.Kind.GAP;
            i++;
        }
        addBeyond(i, at, gap, found);
        while (i < said.size() - 1 && said.get(i).isListMark()) {
            i++;
            if (said.get(i).isPlain()) {
                addBeyond(i, at, gap, found);
            }
        }
    }

    private void addBeyond(int i, int at, boolean gap, List<int[]> found) {
        OfficialText text = official.textOf(at);
        for (int place : official.placesOf(said.get(i))) {
            boolean within = place > at && place < text.end() && (gap || place - at <= MOST_REPLACED + 1);
            boolean beyond =
                    gap && place >= text.end() && official.textOf(place).family() == text.family();
            boolean below = gap && text.next().contains(official.textIndexOf(place));
            if ((within || beyond || below) && said.get(i).is(official.word(place), true)) {
                found.add(new int[] {i, place});
            }
        }
    }

    private boolean isSamePunctuation(int i, int at) {
        return said.get(i).after().equals(official.word(at).after());
    }

    private Standing standing(List<Integer> through) {
        List<TextId> ids = through.stream()
                .map(text -> official.text(text).id())
                .distinct()
                .toList();
        List<TextId> quoted = ids.stream()
                .filter(id -> ids.stream().noneMatch(other -> isAbove(id, other)))
                .toList();
        List<TextId> chapeaux = ids.stream().filter(id -> !quoted.contains(id)).toList();
        return new Standing(quoted, chapeaux);
    }

    /** Whether one text introduces another. */
    public static boolean isAbove(TextId above, TextId below) {
        if (above.equals(below) || !(below instanceof ProvisionId provision)) {
            return false;
        }
        return above instanceof MeetingId meeting
                ? provision.meeting().equals(meeting)
                : above instanceof ProvisionId parent && provision.isAtOrBelow(parent);
    }
}
