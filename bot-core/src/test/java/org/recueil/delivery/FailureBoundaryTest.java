package org.recueil.delivery;

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

class FailureBoundaryTest {
    private final List<Object> seen = new ArrayList<>();

    static Stream<FailureBoundary.Work> failures() {
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
    void aFailureEndsAtIt(FailureBoundary.Work failure) {
        FailureBoundary.around(failure, thrown -> seen.add(thrown.getMessage()));
        assertEquals(List.of("broken"), seen);
    }

    @Test
    void whatSucceedsTellsNothing() {
        FailureBoundary.around(() -> seen.add("done"), seen::add);
        assertEquals(List.of("done"), seen);
    }

    @Test
    void aLackOfMemoryGoesOn() {
        OutOfMemoryError lack = new OutOfMemoryError("none left");
        FailureBoundary.Work work = () -> {
            throw lack;
        };
        assertSame(lack, assertThrows(OutOfMemoryError.class, () -> FailureBoundary.around(work, seen::add)));
        assertEquals(List.of(), seen);
    }
}
