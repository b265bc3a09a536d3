package org.recueil.bot.answer;

import java.util.ArrayList;
import java.util.List;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * A page of a list.
 *
 * @param number from 1
 * @param total how many entries there are on all pages
 */
public record Page<T>(List<T> entries, int number, int pages, int total) {
    static final int SIZE = 10;

    public Page {
        entries = List.copyOf(entries);
    }

    public static <T> Page<T> of(List<T> all, int asked) {
        return of(all, asked, SIZE);
    }

    /** A page of at most {@code size} entries. If {@code asked} is beyond the last page, the last page. */
    public static <T> Page<T> of(List<T> all, int asked, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int number = Math.min(Math.max(1, asked), pages);
        List<T> entries = all.subList((number - 1) * size, Math.min(number * size, all.size()));
        return new Page<>(entries, number, pages, all.size());
    }

    /** The position of this page, to be added to a sentence: {@code (page 2 of 5)}. Empty if it is the only page. */
    public String position(Wording wording) {
        return pages == 1 ? "" : " " + wording.say("page.position", number, pages);
    }

    /** The position of this page as a block of its own; empty if it is the only page. */
    public List<Block> note(Wording wording) {
        return pages == 1 ? List.of() : List.of(new Block.Note(wording.say("page.of", number, pages)));
    }

    /** A sentence with the position of this page after it. */
    public List<Span> placed(List<Span> sentence, Wording wording) {
        List<Span> placed = new ArrayList<>(sentence);
        if (pages > 1) {
            placed.add(new Span.Plain(position(wording)));
        }
        return placed;
    }

    /**
     * The actions that turn the page.
     *
     * @param line asks for the first page of the list
     */
    public List<Action> turns(String line, Wording wording) {
        List<Action> turns = new ArrayList<>();
        if (number > 1) {
            turns.add(turn(line, "page.previous", -1, wording));
        }
        if (number < pages) {
            turns.add(turn(line, "page.next", 1, wording));
        }
        return turns;
    }

    private Action turn(String line, String key, int step, Wording wording) {
        int to = number + step;
        return new Action.Ask(Action.Role.PAGE, step, wording.say(key, to, pages), line + " page " + to);
    }
}
