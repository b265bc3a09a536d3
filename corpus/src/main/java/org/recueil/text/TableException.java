package org.recueil.text;

/**
 * A table cannot be used. The message names the file and the line and says what is wrong, for the person who edits the
 * table.
 */
public final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line from 1 */
    TableException(String table, int line, String wrong) {
        super(table + ":" + line + ": " + wrong);
    }
}
