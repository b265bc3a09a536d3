package org.recueil.export;

import java.util.regex.Pattern;

/**
 * A file that an answer brings, before it is written.
 *
 * @param name in ASCII, with its extension: {@code recueil-theme-enfants-2021.docx}
 */
public record ExportedFile(String name, FileFormat format, ExportedContent content) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*\\.[a-z]+");

    public ExportedFile {
        if (!NAME.matcher(name).matches() || !name.endsWith("." + format.extension())) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a ." + format.extension() + " file");
        }
    }
}
