package org.recueil.cli;

import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;

/**
 * What surrounds the program, in a process or a test.
 *
 * @param out takes UTF-8, as {@code err} does
 * @param variables of the environment
 * @param home the folder of the launcher
 */
public record Environment(InputStream in, PrintStream out, PrintStream err, Map<String, String> variables, Path home) {
    /** The streams, variables and folder of this process. */
    public static Environment ofThisProcess() {
        return new Environment(
                System.in,
                Output.to(FileDescriptor.out),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                variables(System.getenv(), System.getProperty(UserLanguage.BEFORE)),
                Path.of(System.getProperty("recueil.home", ".")));
    }

    /** The variables with the user's own LC_ALL. The launcher sets another one for Java. */
    static Map<String, String> variables(Map<String, String> ofProcess, String locale) {
        if (locale == null) {
            return ofProcess;
        }
        Map<String, String> before = new HashMap<>(ofProcess);
        before.put("LC_ALL", locale);
        return Map.copyOf(before);
    }

    /** The language of the person at this terminal: what {@code --lang} says, or else the locale. */
    public Language language() {
        return UserLanguage.of(variables);
    }

    /** The same for a person of that language. */
    Environment speaking(Language language) {
        Map<String, String> said = new HashMap<>(variables);
        said.put("LC_ALL", language.code());
        return with(Map.copyOf(said));
    }

    /** The words for the person at this terminal. */
    public String say(Bilingual words) {
        return words.in(language().locale());
    }

    /** The same with other variables. */
    public Environment with(Map<String, String> others) {
        return new Environment(in, out, err, others, home);
    }
}
