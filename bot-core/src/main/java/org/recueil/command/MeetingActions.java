package org.recueil.command;

import org.recueil.model.id.MeetingId;
import org.recueil.reply.Action;

/** The ways to a meeting, and to the list of all. */
final class MeetingActions {
    private MeetingActions() {}

    static Action show(MeetingId id) {
        return show(id.label(), id);
    }

    static Action show(String label, MeetingId id) {
        return new Action.Ask(
                Action.Role.SOURCE, label, SourceIntent.AtMeeting.of(id).says());
    }

    /** Lists all meetings. */
    static Action list(Wording wording) {
        return new Action.Ask(Action.Role.SOURCE, wording.say("meetings.all"), new SourceIntent.Meetings().says());
    }
}
