package org.recueil.data;

import java.util.List;
import java.util.Locale;
import org.recueil.text.Bilingual;

/**
 * What a person wrote cannot be used: a line of a file, or a setting. The message names it and says what is wrong, for whoever
 * wrote it, in both languages of the interface; {@link #getMessage} is the French one.
 */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual said;

    /** @param line from 1 */
    public DataException(String file, int line, Bilingual wrong) {
        this(Bilingual.same(file + ":" + line + ": ").and(wrong));
    }

    /** @param wrong in both languages alike */
    public DataException(String file, int line, String wrong) {
        this(file, line, Bilingual.same(wrong));
    }

    /** @param what a file or a setting that is wrong as a whole: {@code SLACK_HTTP_PORT=x} */
    public DataException(String what, Bilingual wrong) {
        this(Bilingual.pair(Bilingual.same(what), wrong));
    }

    private DataException(Bilingual said) {
        super(said.french());
        this.said = said;
    }

    /** @param messages each names its line and says what is wrong; told together, so that one look mends them all */
    public static DataException ofLines(List<Bilingual> messages) {
        return new DataException(messages.stream()
                .reduce((one, two) -> one.and(Bilingual.same("\n  ")).and(two))
                .orElseThrow());
    }

    /** The message. */
    public Bilingual said() {
        return said;
    }

    /** The message in the reader's language. */
    public String in(Locale language) {
        return said.in(language);
    }
}
