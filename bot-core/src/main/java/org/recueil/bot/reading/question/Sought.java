package org.recueil.bot.reading.question;

import org.recueil.model.Corpus;
import org.recueil.model.id.MeetingId;

/**
 * What a question asks for: words and conditions to search for, and references to look up beside them.
 *
 * @param words the question without references to our texts
 * @param line the same, read
 * @param otherWords the question without any reference, read
 * @param mentioned the references
 */
public record Sought(String words, QueryLine line, QueryLine otherWords, ReferencesInQuestion mentioned) {
    /** Reads a question. If it has conditions with a colon, such as {@code réunion:V}, references stay among the words. */
    public static Sought in(String question, Corpus corpus, ConditionVocabulary conditions) {
        QueryLine whole = QueryLine.read(question, conditions);
        ReferencesInQuestion mentioned = ReferencesInQuestion.in(question, corpus);
        if (mentioned.isEmpty()) {
            return new Sought(question, whole, whole, mentioned);
        }
        String ours = mentioned.wordsToSearch();
        String others = mentioned.otherWords();
        QueryLine line = whole.hasTypedConditions() ? whole : QueryLine.read(ours, conditions);
        QueryLine otherWords =
                !whole.hasTypedConditions() && others.equals(ours) ? line : QueryLine.read(others, conditions);
        QueryLine narrowed = line.query().filter().meeting().isPresent()
                ? line
                : mentioned
                        .whole()
                        .map(one -> line.at(one.meeting(), one.typed()))
                        .orElse(line);
        return new Sought(whole.hasTypedConditions() ? question : ours, narrowed, otherWords, mentioned);
    }

    /** The same question, limited to a meeting or session. */
    public Sought at(MeetingId meeting) {
        return new Sought(words, line.at(meeting), otherWords, mentioned);
    }
}
