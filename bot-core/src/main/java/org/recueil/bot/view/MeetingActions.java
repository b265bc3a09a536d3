package org.recueil.bot.view;

import org.recueil.bot.intent.SourceIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.reply.Action;
import org.recueil.wording.Wording;

/** Actions that lead to meetings and their reports. */
public final class MeetingActions {
    private MeetingActions() {}

    public static Action show(MeetingId id) {
        return show(id.label(), id);
    }

    public static Action show(String label, MeetingId id) {
        return SourceIntent.AtMeeting.of(id).ask(Action.Role.SOURCE, label);
    }

    /** Shows the contents of a report that the corpus has in full. */
    public static Action report(String symbol, Wording wording) {
        return Verb.DOCUMENT.ask(Action.Role.SOURCE, wording.say("report.action"), new DocumentId(symbol).brief());
    }

    /** Lists all meetings. */
    public static Action list(Wording wording) {
        return new SourceIntent.Meetings().ask(Action.Role.SOURCE, wording.say("meetings.all"));
    }
}
