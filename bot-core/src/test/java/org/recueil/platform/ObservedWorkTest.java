package org.recueil.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.delivery.PlatformObserver;

class ObservedWorkTest {
    private final List<String> seen = new ArrayList<>();
    private final ObservedWork observed = new ObservedWork(
            new PlatformObserver() {
                @Override
                public void failed() {
                    seen.add("counted");
                }
            },
            (event, thrown) -> seen.add(event + ": " + thrown.getMessage()));

    static Stream<ObservedWork.Work> failures() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("broken");
                },
                () -> {
                    throw new StackOverflowError("broken");
                },
                () -> {
                    throw new IOException("broken");
                });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureEndsAtIt(ObservedWork.Work failure) {
        observed.attempt("event 1", failure, () -> seen.add("apology"));
        assertEquals(List.of("counted", "event 1: broken", "apology"), seen);
    }

    @Test
    void whatSucceedsTellsNothing() {
        observed.attempt("event 1", () -> seen.add("done"), () -> seen.add("apology"));
        assertEquals(List.of("done"), seen);
    }

    @Test
    void aLackOfMemoryGoesOn() {
        OutOfMemoryError lack = new OutOfMemoryError("none left");
        ObservedWork.Work work = () -> {
            throw lack;
        };
        assertSame(
                lack,
                assertThrows(
                        OutOfMemoryError.class, () -> observed.attempt("event 1", work, () -> seen.add("apology"))));
        assertEquals(List.of(), seen);
    }
}
