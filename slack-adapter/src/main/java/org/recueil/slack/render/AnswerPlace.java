package org.recueil.slack.render;

import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.export.FileFormat;
import org.recueil.platform.Way;
import org.recueil.reply.Action;
import org.recueil.wording.Language;

/**
 * Where an answer stands and how it was reached. This decides which buttons it has, and what they carry.
 *
 * @param thread in which it is shared; empty for the channel itself
 * @param rows the most rows of buttons; {@link Integer#MAX_VALUE} if all that it offers is shown as buttons, without menus
 * @param steps how many steps back its buttons may carry
 * @param checking checks the message that it answers as a draft; empty if that cannot be read again
 */
public record AnswerPlace(
        Readers readers, Language language, String thread, Way way, int rows, int steps, Optional<Press> checking) {
    /** Who reads it. */
    public enum Readers {
        /** One person, in a direct conversation with the bot, in their Home, or where they alone see it. */
        ONE(Press.Kind.ASK, Press.Kind.SHARE, Audience.PRIVATE, Audience.PRIVATE),
        /** The same, where nothing leads back to it, so that it stays: what a draft quotes. */
        ONE_ABOUT_A_DRAFT(Press.Kind.ASK_BESIDE, Press.Kind.SHARE, Audience.PRIVATE, Audience.PRIVATE),
        /** Everybody in the channel. */
        ALL(Press.Kind.ASK, Press.Kind.SHARE, Audience.OTHERS, Audience.OTHERS),
        /** Everybody in the channel where somebody shared it. */
        SHARED(Press.Kind.ASK_BESIDE, Press.Kind.SHARE, Audience.PRIVATE, Audience.OTHERS),
        /** One person, as an entry of a list that stays. */
        LISTED(Press.Kind.ASK_BESIDE, Press.Kind.POST, Audience.PRIVATE, Audience.OTHERS);

        private final Press.Kind asking;
        private final Press.Kind sharing;
        private final Audience audience;
        private final Audience buttons;

        Readers(Press.Kind asking, Press.Kind sharing, Audience audience, Audience buttons) {
            this.asking = asking;
            this.sharing = sharing;
            this.audience = audience;
            this.buttons = buttons;
        }

        /** How many rows of buttons there may be: as few as in a group, except for {@link #ONE}. */
        int rows() {
            return Budget.rows(Answer.Kind.PROVISION, buttons);
        }

        /** What a button of an action that asks does. */
        Press.Kind asking() {
            return asking;
        }

        /** What a button of an action that shares does. */
        Press.Kind sharing() {
            return sharing;
        }

        /** For whom the core made the answer. */
        public Audience audience() {
            return audience;
        }
    }

    public AnswerPlace(Readers readers, Language language, String thread, Way way) {
        this(readers, language, thread, way, readers.rows(), Integer.MAX_VALUE, Optional.empty());
    }

    /** The same for the answer about a draft. Nothing of a draft is carried, so that its buttons carry no way. */
    public AnswerPlace aboutDraft() {
        Readers about = readers == Readers.ONE ? Readers.ONE_ABOUT_A_DRAFT : readers;
        return new AnswerPlace(about, language, thread, Way.to(""), about.rows(), Integer.MAX_VALUE, checking);
    }

    /**
     * The same for a message that can be read again.
     *
     * @param ts its number
     * @param inThread the thread that it is in; empty for none
     */
    public AnswerPlace to(String ts, String inThread) {
        Press check = new Press(Press.Kind.CHECK, ts, inThread);
        return new AnswerPlace(readers, language, thread, way, rows, steps, Optional.of(check));
    }

    /** The press that gives the check of the message as a file; empty if the message cannot be read again. */
    Optional<Press> checkingAs(FileFormat format) {
        return checking.map(
                check -> new Press(Press.Kind.CHECK_FILE, check.line() + " " + format.word(), check.thread()));
    }

    /** The same with everything open that it offers. */
    public AnswerPlace unfolded() {
        return new AnswerPlace(readers, language, thread, way, Integer.MAX_VALUE, steps, checking);
    }

    boolean isUnfolded() {
        return rows == Integer.MAX_VALUE;
    }

    /** The same for an answer of that kind. */
    public AnswerPlace of(Answer.Kind kind) {
        int most = isUnfolded() ? rows : Math.min(rows, Budget.rows(kind, readers.audience()));
        return new AnswerPlace(readers, language, thread, way, most, steps, checking);
    }

    /** The same with buttons that carry at most so many steps back. */
    AnswerPlace carrying(int most) {
        return new AnswerPlace(readers, language, thread, way, rows, most, checking);
    }

    /** The same without a step back to that line, because another button leads there. */
    public AnswerPlace withoutStep(String line) {
        List<String> others =
                way.steps().stream().filter(step -> !step.equals(line)).toList();
        return new AnswerPlace(readers, language, thread, new Way(way.line(), others), rows, steps, checking);
    }

    /** The press of a button that leads along a way. */
    Press press(Way to, Press.Kind kind) {
        return new Press(kind, to.line(), thread, to.nearest(steps).steps());
    }

    /**
     * The way to what a button below it says. An answer for several readers stays where it is, so that nothing leads back to
     * it.
     */
    Way on(Action.Ask ask) {
        return readers == Readers.ONE ? way.on(ask) : Way.to(ask.says());
    }
}
