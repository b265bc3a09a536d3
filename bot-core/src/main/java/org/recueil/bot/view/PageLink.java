package org.recueil.bot.view;

import java.util.List;
import org.recueil.model.Corpus;
import org.recueil.model.id.TextId;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** A link to the page of a text, if it is known where the pages are. */
public final class PageLink {
    private PageLink() {}

    /** What follows the citation of a text: a dash and the link. Empty if there are no pages. */
    public static List<Span> after(TextId id, Corpus corpus, Wording wording) {
        return corpus.pageOf(id)
                .map(page -> List.<Span>of(new Span.Plain(" — "), new Span.Link(wording.say("page.link"), page)))
                .orElse(List.of());
    }

    /** A text to copy, with the address of its page on a line below. */
    public static String below(String copied, TextId id, Corpus corpus) {
        return corpus.pageOf(id).map(page -> copied + "\n" + page).orElse(copied);
    }
}
