package org.recueil.importer;

/**
 * A line of a source as it is read, corrections applied.
 *
 * @param number its number in the untouched file, from 1
 */
record Line(Source source, int number, String text) {
    boolean isBlank() {
        return text.isBlank();
    }

    /** Stops the import at this line. */
    ImportException error(String what) {
        return new ImportException(source.file() + ":" + number + ": " + what + ": \"" + text.strip() + "\"");
    }
}
