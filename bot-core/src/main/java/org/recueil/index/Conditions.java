package org.recueil.index;

import java.util.function.Predicate;

/** What a text must satisfy to be found at all: the filter, each phrase word for word, no excluded word. */
record Conditions(SearchQuery query, WholeTexts texts) implements Predicate<Searchable> {
    @Override
    public boolean test(Searchable text) {
        return query.isUnconditional()
                || query.filter().passes(text)
                        && query.phrases().stream().allMatch(phrase -> texts.says(text, phrase))
                        && query.excluded().stream().noneMatch(word -> texts.has(text, word));
    }
}
