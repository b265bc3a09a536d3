package org.recueil.slack.fake;

/** Slack's no to a request, by its word for why. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String word) {
        super(word);
    }
}
