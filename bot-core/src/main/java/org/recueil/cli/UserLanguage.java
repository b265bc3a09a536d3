package org.recueil.cli;

import java.util.Map;
import java.util.stream.Stream;
import org.recueil.wording.Language;

/** The language of the person at a terminal, as the locale of the environment says it. */
final class UserLanguage {
    /** The system property with the locale that the user had before the launcher set its own. */
    static final String BEFORE = "recueil.locale";

    private UserLanguage() {}

    /** The language as {@link Language#ofReader} reads it. {@code C} and {@code POSIX} name no language. */
    static Language of(Map<String, String> variables) {
        String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> variables.getOrDefault(name, ""))
                .filter(said -> !said.isBlank())
                .findFirst()
                .orElse("");
        return Language.ofReader(locale.strip().replaceFirst("^(C|POSIX)(\\..*)?$", ""));
    }
}
