package org.recueil.bot.reading.question;

import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.model.Corpus;
import org.recueil.search.text.Period;

/**
 * What the conditions of a question may name.
 *
 * @param years the period of the texts; a year outside it may belong to a name, such as {@code Protocole de 2000}
 */
public record ConditionVocabulary(ThemeFinder themes, Period years, ScopeWords scopes) {
    public static ConditionVocabulary of(Corpus corpus, ThemeFinder themes) {
        return new ConditionVocabulary(themes, Period.of(corpus), new ScopeWords(corpus));
    }
}
