package org.recueil.bot.view.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.export.ExportedContent;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reply.Block;
import org.recueil.wording.Wording;

/** A list of texts as a file: by meeting, each verbatim with its chapeau, citation, link, themes and force. */
public final class ExportedTexts {
    private final Corpus corpus;
    private final Wording wording;

    public ExportedTexts(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /**
     * The texts in the order of the corpus, then documents in the order given. A parent brings what stands below it.
     *
     * @param items as an answer shows them, perhaps more than once
     */
    public List<AnswerItem> complete(List<AnswerItem> items) {
        Map<TextId, AnswerItem> all = new LinkedHashMap<>();
        ids(items).stream().sorted().forEach(id -> {
            all.putIfAbsent(id, AnswerItem.of(corpus, corpus.get(id)));
            corpus.descendants(id).forEach(below -> all.putIfAbsent(below.id(), AnswerItem.of(corpus, below)));
        });
        items.stream().filter(item -> item.provision().isEmpty()).forEach(item -> all.putIfAbsent(item.id(), item));
        return new ArrayList<>(all.values());
    }

    /** How many texts there are; a text that only introduces others does not count. */
    public int count(List<AnswerItem> items) {
        return (int) items.stream()
                .filter(item -> item.provision().map(corpus::isLeaf).orElse(true))
                .count();
    }

    /**
     * @param items made by {@link #complete}
     * @param remarks what must be known of the list; they stand before its provenance
     */
    public ExportedContent content(ListTitle title, List<AnswerItem> items, List<Block> remarks) {
        ProvenanceLines provenance = new ProvenanceLines(corpus, wording);
        List<String> lines = new ArrayList<>(remarks.stream()
                .map(Spans::words)
                .filter(words -> !words.isEmpty())
                .toList());
        lines.addAll(provenance.lines(ids(items)));
        return new ExportedContent(
                title.text(),
                wording.language().code(),
                lines,
                provenance.date(),
                new TextSections(corpus, wording).of(items),
                new TextTable(corpus, wording).of(items),
                new TextSources(corpus, wording).of(items));
    }

    private static List<ProvisionId> ids(List<AnswerItem> items) {
        return items.stream().flatMap(item -> item.provision().stream()).toList();
    }
}
