package org.recueil.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files in which an answer can be taken away. */
public enum FileFormat {
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word", "docx"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "excel", "xlsx"),
    CSV("csv", "text/csv; charset=utf-8", "csv"),
    MARKDOWN("md", "text/markdown; charset=utf-8", "md", "markdown"),
    /** A bibliography for Zotero, EndNote and others: a citation for each text. */
    RIS("ris", "application/x-research-info-systems; charset=utf-8", "ris", "zotero", "endnote");

    private final String extension;
    private final String mediaType;
    private final List<String> names;

    FileFormat(String extension, String mediaType, String... names) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.names = List.of(names);
    }

    /** The format that a word names, in upper or lower case: {@code word}, {@code xlsx}. */
    public static Optional<FileFormat> named(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.names.contains(name)).findFirst();
    }

    /** The word with which people ask for it. */
    public String word() {
        return names.get(0);
    }

    /** The end of the names of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** Its type in HTTP, with a charset if it is a text. */
    public String mediaType() {
        return mediaType;
    }
}
