package org.recueil.text;

/** A table of data cannot be used; the message names file and line and says what is wrong, for the person who edits it. */
public final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line from 1 */
    TableException(String table, int line, String wrong) {
        super(table + ":" + line + ": " + wrong);
    }
}
