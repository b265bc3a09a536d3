package org.recueil.slack.api;

import java.util.function.Consumer;

/** Is told how a delivery ended. Exactly one of its methods is called, once. */
public interface DeliveryCallback {
    /** What is answered, for the log: a kind and Slack's id, never what people say. */
    default String about() {
        return "an answer";
    }

    /** Everything was accepted, or an apology in its place. */
    void shown();

    /** Slack will never accept it there. */
    void refused(ApiFailure failure);

    /** It waited too long, or behind too many. */
    void givenUp();

    /**
     * The same, which does something else first if everything was accepted, and tells a person what went wrong if not.
     *
     * @param told is called last
     */
    default DeliveryCallback with(Runnable first, Consumer<UserFacingError> told) {
        DeliveryCallback same = this;
        return new DeliveryCallback() {
            @Override
            public String about() {
                return same.about();
            }

            @Override
            public void shown() {
                first.run();
                same.shown();
            }

            @Override
            public void refused(ApiFailure failure) {
                same.refused(failure);
                told.accept(failure.trouble());
            }

            @Override
            public void givenUp() {
                same.givenUp();
                told.accept(UserFacingError.BUSY);
            }
        };
    }

    /** Does nothing. */
    DeliveryCallback NONE = new DeliveryCallback() {
        @Override
        public void shown() {
            // nobody waits for it
        }

        @Override
        public void refused(ApiFailure failure) {
            // it was logged
        }

        @Override
        public void givenUp() {
            // an apology stands for it
        }
    };
}
