package org.recueil.delivery;

import java.time.Duration;

/** What became of one request of a delivery. */
public sealed interface Outcome {
    /** Everything is delivered, or the platform will never accept it. */
    record Done() implements Outcome {}

    /** This request was accepted; another follows. */
    record More() implements Outcome {}

    /** The platform wants to be left alone for that long. The request is made again then. */
    record Later(Duration pause) implements Outcome {}

    /** Not accepted this time; the request is made again, after pauses that grow. */
    record Failed() implements Outcome {}
}
