package org.recueil.telegram;

import java.time.Duration;
import java.util.stream.Stream;
import org.recueil.telegram.fake.Fault;

/** What may go wrong with a request and passes: each has another meaning, none is for good. */
final class PassingFaults {
    private PassingFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                Fault.status(409),
                Fault.status(500),
                Fault.gateway(502),
                Fault.gateway(504),
                Fault.garbage(),
                Fault.droppedBefore(),
                Fault.hangs(Duration.ofMillis(300)),
                Fault.tooManyRequests(1));
    }
}
