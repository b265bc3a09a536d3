package org.recueil.command;

import org.recueil.model.Corpus;
import org.recueil.search.text.Period;

/**
 * What the conditions of a question may name.
 *
 * @param years of the texts: another is a word, such as that of the Protocol
 */
record ConditionWords(ThemeFinder themes, Period years, ScopeWords scopes) {
    static ConditionWords of(Corpus corpus, ThemeFinder themes) {
        return new ConditionWords(themes, Period.of(corpus), new ScopeWords(corpus));
    }
}
