package org.recueil.search.rank;

import java.util.function.Predicate;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.text.Searchable;

/** What a text must satisfy to be found at all: the filter, each phrase word for word, no excluded word. */
public record Conditions(SearchQuery query, TextWords texts) implements Predicate<Searchable> {
    @Override
    public boolean test(Searchable text) {
        return query.isUnconditional()
                || query.filter().passes(text)
                        && query.phrases().stream().allMatch(phrase -> texts.says(text, phrase))
                        && query.excluded().stream().noneMatch(word -> texts.has(text, word));
    }
}
