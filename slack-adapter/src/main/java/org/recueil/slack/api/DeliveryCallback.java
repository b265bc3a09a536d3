package org.recueil.slack.api;

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
