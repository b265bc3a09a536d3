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
    private static final String INDEX = "index";

    /** The word for the check of a draft, which a message brings. */
    private static final String CHECK = "vérification";

    private static final Intent DRAFT = new TalkIntent.Usage(Verb.VERIFY);

    /** Formats that people ask for and that we do not write. */
    private static final Set<String> UNWRITTEN = Set.of("pdf", "doc", "odt", "xls", "ods", "html", "json", "bibtex");

    /** The word in place of a format that is not chosen. Only a list whose own last word names a format needs it. */
    private static final String UNCHOSEN = "fichier";

    public ExportIntent {
        if (list instanceof ExportIntent) {
            throw new IllegalArgumentException("a file of a file: " + list.says());
        }
        list = list.onPage(1);
    }

    /** The check of a draft as a file. */
    public static ExportIntent ofCheck(Optional<FileFormat> format) {
        return new ExportIntent(DRAFT, format);
    }

    /** Whether it is the check of a draft, which has no text of its own. */
    public boolean isOfCheck() {
        return list.equals(DRAFT);
    }

    /** Whether the last word of a line is read as a format: {@code enfants word}, {@code enfants pdf}. */
    public static boolean endsWithFormat(String line) {
        String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.equals(UNCHOSEN)
                || UNWRITTEN.contains(last)
                || FileFormat.named(last).isPresent();
    }

    /** The same list in a given format. */
    public ExportIntent as(FileFormat chosen) {
        return new ExportIntent(list, Optional.of(chosen));
    }

    /**
     * The line that asks for the list of another line as a file.
     *
     * @param line with or without its command
     * @param format empty if it has to be chosen
     */
    public static String line(String line, Optional<FileFormat> format) {
        String named = line.startsWith("/") ? line.substring(1) : line;
        String unchosen = endsWithFormat(named) ? " " + UNCHOSEN : "";
        return Verb.EXPORT.says(
                named + format.map(chosen -> " " + chosen.word()).orElse(unchosen));
    }

    /** {@code /exporter thème 7 word}. */
    @Override
    public String says() {
        boolean whole = list.equals(new ThemeIntent.AllThemes(1));
        return line(whole ? INDEX : isOfCheck() ? CHECK : list.line(), format);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.export(this);
    }
}
