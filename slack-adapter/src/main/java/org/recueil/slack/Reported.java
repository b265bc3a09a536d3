package org.recueil.slack;

/** The end of what somebody asked for by a press: the presser is told if it came to nothing, and may press again. */
class Reported implements Ending {
    private final Desk desk;
    private final Pressed where;
    private final Turn turn;

    Reported(Desk desk, Pressed where, Turn turn) {
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
        boolean inVain = failure.trouble() == Trouble.NOT_IN_CHANNEL && !where.canInvite();
        tell(inVain ? Trouble.NO_CHANNEL : failure.trouble());
    }

    @Override
    public void givenUp() {
        turn.givenUp();
        tell(Trouble.BUSY);
    }

    private void tell(Trouble trouble) {
        desk.apologise(where.beside(), where.user(), trouble, Ending.NONE);
    }
}
