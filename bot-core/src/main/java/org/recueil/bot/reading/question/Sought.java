package org.recueil.bot.reading.question;

import org.recueil.model.Corpus;
import org.recueil.model.id.MeetingId;

/**
 * What a question asks for: words and conditions that are searched for, and references that are looked up beside them.
 *
 * @param words the question as it is searched for, without the references that mean something here
 * @param line the same, read
 * @param otherWords the question without any reference, read
 * @param mentioned the references
 */
public record Sought(String words, QueryLine line, QueryLine otherWords, ReferencesInQuestion mentioned) {
    /** Beside conditions that are written as such, {@code réunion:V}, the whole question is searched for. */
    public static Sought in(String question, Corpus corpus, ConditionWords conditions) {
        QueryLine whole = QueryLine.read(question, conditions);
        ReferencesInQuestion mentioned = ReferencesInQuestion.in(question, corpus);
        if (mentioned.isEmpty()) {
            return new Sought(question, whole, whole, mentioned);
        }
        String ours = mentioned.wordsToSearch();
        String others = mentioned.otherWords();
        QueryLine line = whole.isConditional() ? whole : QueryLine.read(ours, conditions);
        QueryLine otherWords =
                !whole.isConditional() && others.equals(ours) ? line : QueryLine.read(others, conditions);
        QueryLine narrowed = line.query().filter().meeting().isPresent()
                ? line
                : mentioned
                        .whole()
                        .map(one -> line.at(one.meeting(), one.typed()))
                        .orElse(line);
        return new Sought(whole.isConditional() ? question : ours, narrowed, otherWords, mentioned);
    }

    /** The same, asked of a meeting or session alone. */
    public Sought at(MeetingId meeting) {
        return new Sought(words, line.at(meeting), otherWords, mentioned);
    }
}
