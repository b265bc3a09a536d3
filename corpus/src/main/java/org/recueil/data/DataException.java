package org.recueil.data;

/** A file of data is not as it must be; the message names the file, the line and what is wrong, for who wrote it. */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line from 1 */
    public DataException(String file, int line, String wrong) {
        super(file + ":" + line + ": " + wrong);
    }

    /** For what is wrong as a whole. */
    public DataException(String what, String wrong) {
        super(what + " : " + wrong);
    }
}
