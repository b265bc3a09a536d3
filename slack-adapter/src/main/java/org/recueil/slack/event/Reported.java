package org.recueil.slack.event;

import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.show.AdapterContext;

/** Tells the presser if what they asked for came to nothing. They may press again. */
class Reported implements DeliveryCallback {
    private final AdapterContext context;
    private final Pressed where;
    private final InboundRequest request;

    Reported(AdapterContext context, Pressed where, InboundRequest request) {
        this.context = context;
        this.where = where;
        this.request = request;
    }

    @Override
    public void shown() {
        request.shown();
    }

    @Override
    public void refused(ApiFailure failure) {
        request.refused(failure);
        boolean inVain = failure.trouble() == UserFacingError.NOT_IN_CHANNEL && !where.canInvite();
        tell(inVain ? UserFacingError.NO_CHANNEL : failure.trouble());
    }

    @Override
    public void givenUp() {
        request.givenUp();
        tell(UserFacingError.BUSY);
    }

    private void tell(UserFacingError trouble) {
        context.apologise(where.beside(), where.user(), trouble, DeliveryCallback.NONE);
    }
}
