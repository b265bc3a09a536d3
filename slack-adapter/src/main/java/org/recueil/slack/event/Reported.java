package org.recueil.slack.event;

import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.show.AdapterContext;

/** The end of what somebody asked for by a press: the presser is told if it came to nothing, and may press again. */
class Reported implements DeliveryCallback {
    private final AdapterContext desk;
    private final Pressed where;
    private final InboundRequest turn;

    Reported(AdapterContext desk, Pressed where, InboundRequest turn) {
        this.desk = desk;
        this.where = where;
        this.turn = turn;
    }

    @Override
    public void shown() {
        turn.shown();
    }

    @Override
    public void refused(ApiFailure failure) {
        turn.refused(failure);
        boolean inVain = failure.trouble() == UserFacingError.NOT_IN_CHANNEL && !where.canInvite();
        tell(inVain ? UserFacingError.NO_CHANNEL : failure.trouble());
    }

    @Override
    public void givenUp() {
        turn.givenUp();
        tell(UserFacingError.BUSY);
    }

    private void tell(UserFacingError trouble) {
        desk.apologise(where.beside(), where.user(), trouble, DeliveryCallback.NONE);
    }
}
