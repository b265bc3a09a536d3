package org.recueil.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/**
 * What the bot answers: for scripts, and for people.
 *
 * @param items the texts on this page, in the order shown
 * @param theme the name of the theme shown, if one is
 * @param choices the names offered, if any
 * @param page from 1
 * @param pages at least 1
 * @param total how many items there are on all pages
 * @param failure what kept us from answering: then the reply is an apology. Its message may quote what was asked, so that
 *     a log holds no more of it than its class and where it was thrown
 */
public record Answer(
        Kind kind,
        List<AnswerItem> items,
        Optional<String> theme,
        List<String> choices,
        int page,
        int pages,
        int total,
        Reply reply,
        Optional<Throwable> failure) {
    /** What an answer is about; scripts see the name in lower case with hyphens. */
    public enum Kind {
        PROVISION,
        PROVISIONS,
        THEME,
        THEMES,
        SEARCH,
        MEETING,
        INSTRUMENT,
        DOCUMENT,
        RELATED,
        CITATIONS,
        HELP,
        ABOUT,
        GREETING,
        NOT_FOUND
    }

    public Answer {
        items = List.copyOf(items);
        choices = List.copyOf(choices);
        if (page < 1 || pages < page || total < items.size()) {
            throw new IllegalArgumentException(
                    "page " + page + " of " + pages + ", " + items.size() + " of " + total + " items");
        }
    }

    Answer(
            Kind kind,
            List<AnswerItem> items,
            Optional<String> theme,
            List<String> choices,
            int page,
            int pages,
            int total,
            Reply reply) {
        this(kind, items, theme, choices, page, pages, total, reply, Optional.empty());
    }

    /** An answer without items. */
    static Answer of(Kind kind, Reply reply) {
        return new Answer(kind, List.of(), Optional.empty(), List.of(), 1, 1, 0, reply);
    }

    /** What answers a message on which we fail. */
    static Answer apology(Throwable failure, Wording wording) {
        Block sorry = new Block.Paragraph(wording.spans("failed", new Span.Command(wording.say("help.command"), "")));
        Reply reply = new Reply(List.of(sorry), List.of(HelpCommand.action(wording)));
        return new Answer(Kind.NOT_FOUND, List.of(), Optional.empty(), List.of(), 1, 1, 0, reply, Optional.of(failure));
    }

    /** An answer that shows all its items on one page. */
    static Answer of(Kind kind, List<AnswerItem> items, Reply reply) {
        return new Answer(kind, items, Optional.empty(), List.of(), 1, 1, items.size(), reply);
    }

    /** A page of a longer list; its items stand for the entries of the page, in their order. */
    static Answer of(Kind kind, List<AnswerItem> items, Page<?> page, Reply reply) {
        return new Answer(kind, items, Optional.empty(), List.of(), page.number(), page.pages(), page.total(), reply);
    }

    /** The same answer with one more action, after its own. */
    Answer and(Action action) {
        List<Action> actions = new ArrayList<>(reply.actions());
        actions.add(action);
        return showing(new Reply(reply.blocks(), actions));
    }

    /** The same answer after these remarks, their offers before its own actions, none twice. */
    Answer with(List<? extends Block> remarks, List<Action> offers) {
        List<Block> blocks = new ArrayList<>(remarks);
        blocks.addAll(reply.blocks());
        Set<Action> actions = new LinkedHashSet<>(offers);
        actions.addAll(reply.actions());
        return showing(new Reply(blocks, List.copyOf(actions)));
    }

    /** The same answer for scripts, shown to people by this reply. */
    public Answer showing(Reply other) {
        return new Answer(kind, items, theme, choices, page, pages, total, other, failure);
    }
}
