package org.recueil.slack.render;

import java.util.List;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.platform.Way;
import org.recueil.reply.Action;
import org.recueil.wording.Language;

/**
 * Where an answer stands, and how it was reached: what decides which buttons it has, and what they carry.
 *
 * @param thread in which it is shared; empty for the channel itself
 * @param rows how many rows of buttons are not too many; as many as there are if all that it offers stands open, without menus
 * @param steps how many steps back its buttons carry at most
 */
public record AnswerPlace(Readers readers, Language language, String thread, Way way, int rows, int steps) {
    /** Who reads it. */
    public enum Readers {
        /** One person, in a conversation with the bot, in their Home, or where they alone see it. */
        ONE(4, Press.Kind.ASK, Press.Kind.SHARE, Audience.PRIVATE),
        /** All who are in the channel. */
        ALL(2, Press.Kind.ASK, Press.Kind.SHARE, Audience.OTHERS),
        /** All for whom somebody shared it. */
        SHARED(2, Press.Kind.ASK_BESIDE, Press.Kind.SHARE, Audience.PRIVATE),
        /** One person, as an entry of a list that stays. */
        LISTED(2, Press.Kind.ASK_BESIDE, Press.Kind.POST, Audience.PRIVATE);

        private final int rows;
        private final Press.Kind asking;
        private final Press.Kind sharing;
        private final Audience audience;

        Readers(int rows, Press.Kind asking, Press.Kind sharing, Audience audience) {
            this.rows = rows;
            this.asking = asking;
            this.sharing = sharing;
            this.audience = audience;
        }

        /** How many rows of buttons are not too many. */
        int rows() {
            return rows;
        }

        /** What becomes of an action that asks. */
        Press.Kind asking() {
            return asking;
        }

        /** What becomes of an action that shares. */
        Press.Kind sharing() {
            return sharing;
        }

        /** For whom the core made the answer. */
        public Audience audience() {
            return audience;
        }
    }

    public AnswerPlace(Readers readers, Language language, String thread, Way way) {
        this(readers, language, thread, way, readers.rows(), Integer.MAX_VALUE);
    }

    /** The same with all that it offers open. */
    public AnswerPlace unfolded() {
        return new AnswerPlace(readers, language, thread, way, Integer.MAX_VALUE, steps);
    }

    boolean isUnfolded() {
        return rows == Integer.MAX_VALUE;
    }

    /** The same for an answer of that kind. */
    public AnswerPlace of(Answer.Kind kind) {
        int most = isUnfolded() ? rows : Math.min(rows, Budget.rows(kind, readers.audience()));
        return new AnswerPlace(readers, language, thread, way, most, steps);
    }

    /** The same, of which the buttons carry so many steps back at most. */
    AnswerPlace carrying(int most) {
        return new AnswerPlace(readers, language, thread, way, rows, most);
    }

    /** The same, to which a line leads no longer back: another button does. */
    public AnswerPlace withoutStep(String line) {
        List<String> others =
                way.steps().stream().filter(step -> !step.equals(line)).toList();
        return new AnswerPlace(readers, language, thread, new Way(way.line(), others), rows, steps);
    }

    /** A press that goes that way. */
    Press press(Way to, Press.Kind kind) {
        return Press.along(to.nearest(steps), kind, thread);
    }

    /** The way to what a button below it says. What stands for others stays where it is, so that nothing leads back to it. */
    Way on(Action.Ask ask) {
        return readers == Readers.ONE ? way.on(ask) : Way.to(ask.says());
    }
}
