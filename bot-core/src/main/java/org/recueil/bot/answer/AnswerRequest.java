package org.recueil.bot.answer;

import org.recueil.bot.answer.Message.Audience;
import org.recueil.wording.Wording;

/**
 * How something was asked.
 *
 * @param written what followed the command's name, as it was written: further pages are asked for in the same words
 * @param whole whether the whole was asked for, however long
 */
public record AnswerRequest(String written, Wording wording, Audience audience, boolean whole) {
    public AnswerRequest(String written, Wording wording, Audience audience) {
        this(written, wording, audience, false);
    }

    public AnswerRequest withWritten(String other) {
        return new AnswerRequest(other, wording, audience, whole);
    }
}
