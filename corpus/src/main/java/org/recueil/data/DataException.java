package org.recueil.data;

import java.util.List;
import java.util.Locale;
import org.recueil.text.Bilingual;

/**
 * Something that a person wrote cannot be used: a line of a file, or a setting. The message names it and says what is
 * wrong, for the person who wrote it, in both languages of the interface. {@link #getMessage} returns the French
 * message.
 */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual said;

    /** @param line from 1 */
    public DataException(String file, int line, Bilingual wrong) {
        this(Bilingual.same(file + ":" + line + ": ").and(wrong));
    }

    /** @param wrong what is wrong, the same in both languages */
    public DataException(String file, int line, String wrong) {
        this(file, line, Bilingual.same(wrong));
    }

    /** @param what a whole file or setting that is wrong: {@code SLACK_HTTP_PORT=x} */
    public DataException(String what, Bilingual wrong) {
        this(Bilingual.pair(Bilingual.same(what), wrong));
    }

    private DataException(Bilingual said) {
        super(said.french());
        this.said = said;
    }

    /**
     * @param messages one per line, each naming its line and what is wrong; they are reported together, so that all can
     *     be corrected at once
     */
    public static DataException ofLines(List<Bilingual> messages) {
        return new DataException(messages.stream()
                .reduce((one, two) -> one.and(Bilingual.same("\n  ")).and(two))
                .orElseThrow());
    }

    /** The message in both languages. */
    public Bilingual said() {
        return said;
    }

    /** The message in the reader's language. */
    public String in(Locale language) {
        return said.in(language);
    }
}
