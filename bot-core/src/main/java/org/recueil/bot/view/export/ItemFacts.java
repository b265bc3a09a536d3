package org.recueil.bot.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.export.ExportedTable.Cell;
import org.recueil.export.Footnote;
import org.recueil.export.Run;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Remark;
import org.recueil.quotation.agreed.Obligation;
import org.recueil.wording.Wording;

/** What a file says of a text beside its words. */
public final class ItemFacts {
    private static final String BETWEEN = " · ";

    private final Corpus corpus;
    private final Wording wording;

    public ItemFacts(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    public String citation(AnswerItem item) {
        return wording.isEnglish() ? item.citationInEnglish() : item.citation();
    }

    Optional<String> url(AnswerItem item) {
        return wording.isEnglish() ? item.urlInEnglish() : item.url();
    }

    /** The symbol of the official document, which leads there; empty if there is none. */
    Cell document(AnswerItem item) {
        return new Cell(item.url().map(Citation::symbolIn).orElse(""), url(item));
    }

    /** The citation, with the address of the official document if there is one. */
    public Footnote footnote(AnswerItem item) {
        List<Run> runs = new ArrayList<>(List.of(Run.plain(citation(item))));
        url(item).ifPresent(url -> runs.addAll(List.of(Run.plain(", "), Run.link(url, url))));
        return new Footnote(runs);
    }

    Optional<String> page(AnswerItem item) {
        return corpus.pageOf(item.id());
    }

    Optional<Obligation> obligation(AnswerItem item) {
        return item.provision().flatMap(id -> Obligation.of(corpus.get(id), corpus));
    }

    /** How strongly the text asks, as a word: {@code recommandation}. */
    String force(Obligation obligation) {
        return wording.say("force." + obligation.force().name().toLowerCase(Locale.ROOT));
    }

    String themes(AnswerItem item) {
        return String.join(wording.semicolon(), item.themes());
    }

    /** The draft's mark and the doubts about the text. */
    String remarks(AnswerItem item) {
        List<String> remarks = new ArrayList<>();
        item.provision()
                .map(corpus::meetingOf)
                .filter(Meeting::draft)
                .ifPresent(draft -> remarks.add(wording.say("draft")));
        item.provision().flatMap(corpus::provision).map(Provision::remarks).orElse(List.of()).stream()
                .map(Remark::text)
                .forEach(remarks::add);
        return String.join(wording.semicolon(), remarks);
    }

    /** The facts on one line; empty if there are none. */
    List<Run> line(AnswerItem item) {
        List<Run> runs = new ArrayList<>();
        obligation(item).ifPresent(its -> add(runs, Run.plain(wording.say("export.force", force(its), its.words()))));
        if (!item.themes().isEmpty()) {
            add(runs, Run.plain(wording.say("export.themes", themes(item))));
        }
        if (!remarks(item).isEmpty()) {
            add(runs, Run.plain(wording.say("export.remark", remarks(item))));
        }
        page(item).ifPresent(page -> add(runs, Run.link(page, page)));
        return runs;
    }

    private static void add(List<Run> runs, Run run) {
        if (!runs.isEmpty()) {
            runs.add(Run.plain(BETWEEN));
        }
        runs.add(run);
    }
}
