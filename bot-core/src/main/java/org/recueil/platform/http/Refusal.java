package org.recueil.platform.http;

/** Why the server refuses a request before it knows what is asked. */
public enum Refusal {
    /** It is no HTTP, or says of its length what cannot be. */
    MALFORMED,
    /** Its body is longer than it may be. */
    TOO_LONG,
    /** It took too long to come in, or to take its answer. */
    SLOW,
    /** There were too many, or too much of them, and it made way. */
    CROWDED
}
