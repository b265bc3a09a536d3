package org.recueil.bot.intent;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.recueil.export.FileFormat;

/**
 * A list as a file.
 *
 * @param list what is to be taken away, on its first page: what {@code /theme 7} or a question asks for
 * @param format of the file; empty if it has to be chosen
 */
public record ExportIntent(Intent list, Optional<FileFormat> format) implements Intent {
    /** The word for the whole thematic index. */
    public static final String INDEX = "index";

    /** The word for the check of a draft, which is brought by a message. */
    public static final String CHECK = "verification";

    /** Formats that people ask for and that we do not write. */
    private static final Set<String> UNWRITTEN = Set.of("pdf", "doc", "odt", "xls", "ods", "html", "json", "bibtex");

    /** The word in place of a format that is not chosen. Only a list whose own last word names a format needs it. */
    public static final String UNCHOSEN = "fichier";

    public ExportIntent {
        if (list instanceof ExportIntent) {
            throw new IllegalArgumentException("a file of a file: " + list.says());
        }
        list = list.onPage(1);
    }

    /** Whether the last word of a line says a format, or that none is chosen. */
    public static boolean isFormat(String word) {
        return word.equals(UNCHOSEN) || FileFormat.named(word).isPresent();
    }

    /** Whether a word names a format in which no file is written. */
    public static boolean isUnwritten(String word) {
        return UNWRITTEN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The same list in a given format. */
    public ExportIntent as(FileFormat chosen) {
        return new ExportIntent(list, Optional.of(chosen));
    }

    /**
     * The line that asks for the list of another line as a file.
     *
     * @param line with or without its command
     */
    public static String line(String line, FileFormat format) {
        return Verb.EXPORT.says((line.startsWith("/") ? line.substring(1) : line) + " " + format.word());
    }

    /** {@code /exporter thème 7 word}. */
    @Override
    public String says() {
        String line = list.equals(new ThemeIntent.AllThemes(1)) ? INDEX : list.line();
        String named = line.startsWith("/") ? line.substring(1) : line;
        String last = named.substring(named.lastIndexOf(' ') + 1);
        boolean misread = last.equals(UNCHOSEN) || FileFormat.named(last).isPresent();
        return Verb.EXPORT.says(
                named + format.map(chosen -> " " + chosen.word()).orElse(misread ? " " + UNCHOSEN : ""));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.export(this);
    }
}
