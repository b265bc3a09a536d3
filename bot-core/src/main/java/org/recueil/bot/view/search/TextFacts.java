package org.recueil.bot.view.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.model.id.TextId;
import org.recueil.search.text.Searchable;

/**
 * What results say of a text in any language and for any question: its item for scripts, and its themes. Each is made when
 * the text is first found, and kept. Safe for several threads.
 */
public final class TextFacts {
    private final Corpus corpus;
    private final Map<TextId, AnswerItem> items = new ConcurrentHashMap<>();
    private final Map<ProvisionId, List<Integer>> themes = new ConcurrentHashMap<>();
    private final Map<Integer, Theme> byNumber = new HashMap<>();

    public TextFacts(Corpus corpus) {
        this.corpus = corpus;
        corpus.newestThemes().forEach(theme -> byNumber.putIfAbsent(theme.number(), theme));
    }

    /** The text as scripts are told of it. */
    AnswerItem item(Searchable text) {
        return items.computeIfAbsent(text.id(), id -> made(text));
    }

    /** The numbers of its themes, since Theme.equals compares all references; empty unless the text is a provision. */
    List<Integer> themes(Searchable text) {
        return text.provision()
                .map(provision -> themes.computeIfAbsent(
                        provision,
                        id -> corpus.themesOf(id).stream().map(Theme::number).toList()))
                .orElse(List.of());
    }

    /** The theme with a number in the newest index. */
    Optional<Theme> theme(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    private AnswerItem made(Searchable text) {
        if (text.id() instanceof DocumentId document) {
            return AnswerItem.of(document, text.text());
        } else if (text.id() instanceof ReportParagraphId paragraph) {
            return AnswerItem.of(paragraph, text.text());
        }
        return AnswerItem.of(corpus, corpus.provision(text.id()).orElseThrow());
    }
}
