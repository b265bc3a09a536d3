package org.recueil.importer.source;

/** The data cannot be made from the sources. The message says where and why, for the person who edits them. */
public final class ImportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportException(String message) {
        super(message);
    }
}
