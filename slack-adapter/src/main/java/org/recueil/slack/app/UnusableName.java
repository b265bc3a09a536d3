package org.recueil.slack.app;

import java.util.List;
import org.recueil.wording.Language;

/** A name that a command cannot have. The message, in either language, quotes what was written. */
public final class UnusableName extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;

    UnusableName(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String in(Language language) {
        return ShapeWords.in(language).say(key, (Object[]) arguments);
    }
}
