package org.recueil.command;

import org.recueil.model.Corpus;

/**
 * What a question asks for: words and conditions that are searched for, and references that are looked up beside them.
 *
 * @param words the question as it is searched for, without the references that mean something here
 * @param line the same, read
 * @param otherWords the question without any reference, read
 * @param mentioned the references
 */
record Sought(String words, QueryLine line, QueryLine otherWords, Mentioned mentioned) {
    /** Beside conditions that are written as such, {@code réunion:V}, the whole question is searched for. */
    static Sought in(String question, Corpus corpus, ThemeFinder themes, TextYears years) {
        QueryLine whole = QueryLine.read(question, themes, years.span());
        Mentioned mentioned = Mentioned.in(question, corpus);
        if (mentioned.isEmpty()) {
            return new Sought(question, whole, whole, mentioned);
        }
        String ours = mentioned.wordsToSearch();
        String others = mentioned.otherWords();
        QueryLine line = whole.isConditional() ? whole : QueryLine.read(ours, themes, years.span());
        QueryLine otherWords =
                !whole.isConditional() && others.equals(ours) ? line : QueryLine.read(others, themes, years.span());
        return new Sought(whole.isConditional() ? question : ours, line, otherWords, mentioned);
    }
}
