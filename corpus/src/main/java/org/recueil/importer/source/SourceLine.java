package org.recueil.importer.source;

/**
 * A line of a source after corrections.
 *
 * @param number its number in the untouched file, from 1
 */
public record SourceLine(Source source, int number, String text) {
    public boolean isBlank() {
        return text.isBlank();
    }

    /** The exception that stops the import at this line. */
    public ImportException error(String what) {
        return new ImportException(source.file() + ":" + number + ": " + what + ": \"" + text.strip() + "\"");
    }
}
