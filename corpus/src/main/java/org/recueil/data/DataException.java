package org.recueil.data;

import java.util.List;

/**
 * What a person wrote cannot be used: a line of a file, or a setting. The message names it and says what is wrong, for who
 * wrote it.
 */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line from 1 */
    public DataException(String file, int line, String wrong) {
        super(file + ":" + line + ": " + wrong);
    }

    /** @param what a file or a setting that is wrong as a whole: {@code SLACK_HTTP_PORT=x} */
    public DataException(String what, String wrong) {
        super(what + " : " + wrong);
    }

    private DataException(String message) {
        super(message);
    }

    /** @param messages each names its line and says what is wrong; told together, so that one look mends them all */
    public static DataException ofLines(List<String> messages) {
        return new DataException(String.join("\n  ", messages));
    }
}
