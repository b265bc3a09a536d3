package org.recueil.delivery;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a log may hold of an exception: its class and where it was thrown. The message may quote what people said. */
public final class Trace {
    private static final int FRAMES = 8;

    private Trace() {}

    public static String of(Throwable thrown) {
        String where = Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        return thrown.getClass().getName() + " at " + where;
    }
}
