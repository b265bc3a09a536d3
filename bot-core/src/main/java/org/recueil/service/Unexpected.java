package org.recueil.service;

import java.util.Arrays;
import java.util.stream.Collectors;

/** An exception as it may be logged: its class and the places in the code. Its message may quote what people said. */
public final class Unexpected {
    private static final int FRAMES = 8;

    private Unexpected() {}

    public static String of(Throwable thrown) {
        return thrown.getClass().getName() + " at "
                + Arrays.stream(thrown.getStackTrace())
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(" < "));
    }
}
