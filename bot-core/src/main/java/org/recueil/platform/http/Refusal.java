package org.recueil.platform.http;

/** Why the server refuses a request before it knows what is asked. */
public enum Refusal {
    /** It is not HTTP, or its announced length is impossible. */
    MALFORMED,
    /** Its body is longer than it may be. */
    TOO_LONG,
    /** It took too long to arrive, or to accept its answer. */
    SLOW,
    /** There were too many requests, or too much of them was held, and this one made way. */
    CROWDED
}
