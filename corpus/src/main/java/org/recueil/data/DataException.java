package org.recueil.data;

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
}
